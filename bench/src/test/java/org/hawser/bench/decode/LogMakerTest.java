package org.hawser.bench.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogMakerTest {

    private static final int SENTENCES = 100_000;

    private static byte[] bytes(AisLog log) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        log.write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void theSeedIsAllThatMakesALog() throws IOException {
        byte[] log = bytes(new LogMaker(2000, false, 7).make());

        assertThat(bytes(new LogMaker(2000, false, 7).make())).isEqualTo(log);
        assertThat(bytes(new LogMaker(2000, false, 8).make())).isNotEqualTo(log);
    }

    @Test
    void truthIsWhatAPlainReadingFinds() throws IOException {
        AisLog log = new LogMaker(SENTENCES, false, 1).make();
        Truth truth = truth(log);
        PlainReading plain = new PlainReading(bytes(log));

        assertThat(truth.sentences())
                .isEqualTo(plain.sentences)
                .isEqualTo(log.countLines())
                .isBetween(SENTENCES, SENTENCES + 10);
        assertThat(truth.wrongChecksums()).isEqualTo(plain.wrongChecksums).isBetween(20, 90);
        assertThat(truth.interrupted()).isEqualTo(plain.interrupted).isBetween(60, 150);
        for (int type = 0; type <= TypeCounts.LAST_TYPE; type++) {
            assertThat(truth.valid().of(type)).as("type " + type).isEqualTo(plain.valid.of(type));
        }
    }

    @Test
    void sharesAreThoseThatTheHelpGives() throws IOException {
        int[] found = new PlainReading(bytes(new LogMaker(SENTENCES, false, 2).make())).sentencesByType;

        assertThat(percent(found[1] + found[2] + found[3])).isBetween(73.0, 75.0);
        assertThat(percent(found[18])).isBetween(7.5, 8.5);
        assertThat(percent(found[5])).isBetween(9.5, 10.5);
        assertThat(percent(found[4] + found[21] + found[24] + found[27])).isBetween(7.5, 8.5);
        assertThat(new int[] {found[1], found[2], found[3], found[4], found[21], found[24], found[27]})
                .doesNotContain(0);
    }

    private static double percent(int sentences) {
        return 100.0 * sentences / SENTENCES;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hawserAcceptsWhatIsValidAndNothingElse(boolean tagged) {
        AisLog log = new LogMaker(SENTENCES, tagged, 3).make();

        for (Subject subject : new Subject[] {HawserSubject.view(), HawserSubject.records()}) {
            Outcome outcome = subject.read(log);
            assertThat(outcome.ghosts()).isZero();
            assertThat(outcome.accepted().total()).isEqualTo(truth(log).valid().total());
            assertThat(truth(log).valid().missedBy(outcome.accepted())).isZero();
        }
    }

    /** So the comparison is a fair one: what is interrupted is all that its reading loses. */
    @Test
    void aisLibMissesOnlyWhatIsInterrupted() {
        AisLog log = new LogMaker(SENTENCES, false, 4).make();

        Outcome outcome = new AisLibSubject().read(log);

        assertThat(outcome.ghosts()).isZero();
        assertThat(truth(log).valid().missedBy(outcome.accepted()))
                .isEqualTo(truth(log).interrupted());
    }

    private static Truth truth(AisLog log) {
        Truth truth = log.truth();
        assertThat(truth).isNotNull();
        return java.util.Objects.requireNonNull(truth);
    }
}
