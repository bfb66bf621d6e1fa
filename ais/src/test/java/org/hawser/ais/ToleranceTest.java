package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real receivers, loggers and lines do to sentences, one test each. */
class ToleranceTest {

    private static final String PLAIN = Nmea.aivdm(Nmea.POSITION);
    private static final String OTHER = Nmea.sentence("AIVDM,1,1,,B,15RTgt0PAso;90TKcjM8h6g208CQ,0");
    private static final String FIRST =
            Nmea.sentence("AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0");
    private static final String SECOND = Nmea.sentence("AIVDM,2,2,3,A,88888888880,2");
    private static final String NAME = "EVER DIADEM";

    private static void isWholeShip(Recorder recorder) {
        assertThat(recorder.messages)
                .singleElement()
                .satisfies(received -> assertThat(((StaticAndVoyageData) received.message()).name())
                        .isEqualTo(NAME));
        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
    }

    @Test
    void fragmentsOutOfOrder() {
        isWholeShip(Recorder.of(SECOND, FIRST));
    }

    @Test
    void fragmentsRepeated() {
        Recorder recorder = Recorder.of(FIRST, FIRST, SECOND);

        isWholeShip(recorder);
        assertThat(recorder.only().sentences()).isEqualTo(3);
        assertThat(recorder.notes).isEqualTo(Map.of(Note.FRAGMENT_REPEATED, 1));
    }

    @Test
    void fragmentsMissing() {
        Recorder recorder = Recorder.of(FIRST, PLAIN);

        assertThat(recorder.messages).hasSize(1);
        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 1));
    }

    @Test
    void fragmentsInterleavedWithOtherMessages() {
        String otherFirst = FIRST.replace(",3,A,", ",4,A,");
        String first4 = Nmea.sentence(otherFirst.substring(1, otherFirst.indexOf('*')));
        String second4 = Nmea.sentence("AIVDM,2,2,4,A,88888888880,2");
        Recorder recorder = Recorder.of(FIRST, PLAIN, first4, OTHER, SECOND, PLAIN, second4);

        assertThat(recorder.messagesByType()).isEqualTo(Map.of(1, 3, 5, 2));
        assertThat(recorder.rejections).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,3,3", "0,0,3", "2,0,3", "1,2,3"})
    void fragmentNumbersThatDoNotFitTheirCount(String numbers) {
        Recorder recorder = Recorder.of(Nmea.sentence("AIVDM," + numbers + ",A,88888888880,2"), FIRST, SECOND);

        isWholeShip(recorder);
        assertThat(recorder.reasons()).containsExactly(Rejection.FRAGMENT_MISFIT);
    }

    @Test
    void aCountThatChangesBetweenFragments() {
        Recorder recorder = Recorder.of(FIRST, Nmea.sentence("AIVDM,3,2,3,A,88888888880,2"), SECOND);

        isWholeShip(recorder);
        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 1));
    }

    @Test
    void aTagBlockGroupOfWhichOnlyTheFirstLineSpeaks() {
        Recorder recorder =
                Recorder.of(Nmea.tagged("g:1-2-77,s:station,c:1522584000", FIRST), Nmea.tagged("g:2-2-77", SECOND));

        isWholeShip(recorder);
        assertThat(recorder.only().time_ms()).isEqualTo(1_522_584_000_000L);
        assertThat(recorder.only().source()).isEqualTo("station");
    }

    @Test
    void aTagBlockOfSeveralSentencesWithoutAGroup() {
        Recorder recorder = Recorder.of(Nmea.tagged("s:station,c:1522584000", FIRST), SECOND);

        isWholeShip(recorder);
        assertThat(recorder.only().time_ms()).isEqualTo(1_522_584_000_000L);
        assertThat(recorder.only().source()).isEqualTo("station");
    }

    @Test
    void severalTagBlocksBeforeOneSentence() {
        Recorder recorder = Recorder.of(Nmea.tagged("s:station", Nmea.tagged("c:1522584000", PLAIN)));

        assertThat(recorder.only().time_ms()).isEqualTo(1_522_584_000_000L);
        assertThat(recorder.only().source()).isEqualTo("station");
    }

    @Test
    void aTagBlockAloneServesTheNextSentenceOnly() {
        Recorder recorder = Recorder.of(Nmea.tagged("s:station,c:1522584000", ""), PLAIN, PLAIN);

        assertThat(recorder.messages).extracting(Recorder.Received::source).containsExactly("station", null);
        assertThat(recorder.messages)
                .extracting(Recorder.Received::time_ms)
                .containsExactly(1_522_584_000_000L, AisMessageView.NO_TIME);
        assertThat(recorder.kinds).isEqualTo(Map.of(LineKind.OTHER_NMEA, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c:1522584000.25", "c:1522584000.250000", "c:1522584000250"})
    void secondsWithDecimals(String time) {
        assertThat(Recorder.of(Nmea.tagged(time, PLAIN)).only().time_ms()).isEqualTo(1_522_584_000_250L);
    }

    @Test
    void lineEndsThatTheReaderLeft() {
        Recorder recorder = Recorder.of(PLAIN + "\r", "\r" + PLAIN + "\r\r", "\r");

        assertThat(recorder.messages).hasSize(2);
        assertThat(recorder.kinds).isEqualTo(Map.of(LineKind.BLANK, 1));
    }

    @Test
    void missingFillBits() {
        assertThat(Recorder.of(Nmea.sentence("AIVDM,1,1,,A," + Nmea.POSITION + ","))
                        .only()
                        .bitCount())
                .isEqualTo(168);
    }

    @Test
    void lowerCaseChecksum() {
        int star = PLAIN.indexOf('*');
        String lower = PLAIN.substring(0, star) + PLAIN.substring(star).toLowerCase(Locale.ROOT);

        assertThat(lower).isNotEqualTo(PLAIN);
        assertThat(Recorder.of(lower).messages).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"junk", "!", "!!", "!AIVDM", "\\", "\\\\", "$GPGGA,", "\0\0", "\u00ff", "12:34 rx> ", "*00"})
    void junkBeforeTheSentence(String junk) {
        assertThat(Recorder.of(junk + PLAIN).messages).hasSize(1);
    }

    @Test
    void twoSentencesOnALine() {
        for (String between : new String[] {"", " ", "\\r\\n", ",r003669955,1272844797", "\0", "x"}) {
            Recorder recorder = Recorder.of(PLAIN + between + OTHER);

            assertThat(recorder.messages).as(between).hasSize(2);
            assertThat(recorder.notes).as(between).isEqualTo(Map.of(Note.FURTHER_SENTENCE, 1));
            assertThat(recorder.linesAccounted()).as(between).isEqualTo(1);
        }
    }

    @Test
    void eachSentenceOfALineHasItsOwnTagBlockAndFields() {
        Recorder recorder = Recorder.of(
                Nmea.tagged("s:one,c:1522584000", PLAIN) + Nmea.tagged("s:two,c:1522584007", OTHER) + PLAIN,
                PLAIN + ",rONE1,1522584000" + OTHER + ",rTWO2,1522584007");

        assertThat(recorder.messages)
                .extracting(Recorder.Received::source)
                .containsExactly("one", "two", "one", "rONE1", "rTWO2");
        assertThat(recorder.messages)
                .extracting(received -> received.time_ms() / 1000 % 10)
                .containsExactly(0L, 7L, 0L, 0L, 7L);
    }

    @Test
    void severalTagBlocksBeforeAFurtherSentence() {
        Recorder recorder = Recorder.of(PLAIN + Nmea.tagged("s:station", Nmea.tagged("c:1522584000", OTHER)));

        assertThat(recorder.messages).extracting(Recorder.Received::source).containsExactly(null, "station");
        assertThat(recorder.messages.getLast().time_ms()).isEqualTo(1_522_584_000_000L);
        assertThat(recorder.notes).isEqualTo(Map.of(Note.FURTHER_SENTENCE, 1));
    }

    /** The buffer ends with the line: nothing may be looked for behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\\\", "\\\\\\", "\\x\\", "\\x:\\", "\\s", "\\s:"})
    void aTagBlockWithoutItsSentenceAtTheEndOfTheLine(String end) {
        Recorder recorder = Recorder.of(PLAIN + end);

        assertThat(recorder.messages).hasSize(1);
        assertThat(recorder.linesAccounted()).isEqualTo(1);
    }

    @Test
    void bothFragmentsOnOneLine() {
        isWholeShip(Recorder.of(FIRST + SECOND));
    }

    @Test
    void aWrongSentenceDoesNotTakeTheNextOneWithIt() {
        String wrong = PLAIN.substring(0, PLAIN.length() - 2) + "00";
        Recorder recorder = Recorder.of(wrong + OTHER, wrong + "," + wrong + OTHER);

        assertThat(recorder.messages).hasSize(2);
        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.CHECKSUM_WRONG, 3));
        assertThat(recorder.linesAccounted()).isEqualTo(2);
    }

    @Test
    void aSentenceThatWasCutOffByTheNextOne() {
        for (int length = 1; length < PLAIN.length(); length++) {
            Recorder recorder = Recorder.of(PLAIN.substring(0, length) + OTHER);

            assertThat(recorder.messages).as("cut to " + length).hasSize(1);
            assertThat(recorder.linesAccounted()).as("cut to " + length).isEqualTo(1);
        }
    }

    /** Each begin of a sentence might read on to the end: that must not be tried for each of them. */
    @Test
    void aMegabyteOfBeginsOfSentences() {
        Recorder unended = Recorder.of("!AIVDM,".repeat(200_000));
        Recorder ended = Recorder.of("!AIVDM,".repeat(200_000) + "*00");

        assertThat(unended.linesAccounted()).isEqualTo(1);
        assertThat(ended.linesAccounted()).isEqualTo(1);
        assertThat(unended.messages).isEmpty();
    }

    @Test
    void payloadsALittleTooShort() {
        String cut = Nmea.aivdm(Nmea.POSITION.substring(0, Nmea.POSITION.length() - 1));
        Recorder recorder = Recorder.of(cut);

        assertThat(recorder.only().bitCount()).isEqualTo(162);
        assertThat(recorder.notes).isEqualTo(Map.of(Note.PAYLOAD_SHORT, 1));
        assertThat(((PositionReportClassA) recorder.only().message()).communicationState())
                .as("a part of a number is no number")
                .isEqualTo(ClassALayout.COMMUNICATION_STATE.notAvailable());
    }

    @Test
    void payloadsALittleTooLong() {
        Recorder recorder = Recorder.of(Nmea.aivdm(Nmea.POSITION + "0"));

        assertThat(recorder.only().message())
                .isEqualTo(Recorder.of(PLAIN).only().message());
        assertThat(recorder.notes).isEqualTo(Map.of(Note.PAYLOAD_LONG, 1));
    }

    @Test
    void bitsThatOnlyFillUpTheLastCharacterAreNoRemark() {
        Recorder recorder = Recorder.of(FIRST, Nmea.sentence("AIVDM,2,2,3,A,88888888880,0"));

        isWholeShip(recorder);
        assertThat(recorder.notes).isEmpty();
    }

    @Test
    void anEmptyPayload() {
        assertThat(Recorder.of(Nmea.sentence("AIVDM,1,1,,A,,0")).reasons())
                .containsExactly(Rejection.PAYLOAD_TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0xff})
    void zeroAndFullBytesAnywhere(int odd) {
        byte[] line = PLAIN.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at <= line.length; at++) {
            byte[] inserted = new byte[line.length + 1];
            System.arraycopy(line, 0, inserted, 0, at);
            inserted[at] = (byte) odd;
            System.arraycopy(line, at, inserted, at + 1, line.length - at);
            Recorder recorder = Recorder.of(inserted);

            boolean outside = at == 0 || at == line.length;
            assertThat(recorder.messages).as("at " + at).hasSize(outside ? 1 : 0);
            assertThat(recorder.linesAccounted()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AIVDM", "AIVDO", "BSVDM", "SAVDM", "ABVDM", "ANVDM", "ARVDM", "BSVDO"})
    void anyTalker(String address) {
        assertThat(Recorder.of(Nmea.sentence(address + ",1,1,,A," + Nmea.POSITION + ",0")).messages)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "1", "2", ""})
    void anyChannel(String channel) {
        char expected = channel.isEmpty() ? AisMessageView.NO_CHANNEL : channel.charAt(0);

        assertThat(Recorder.of(Nmea.sentence("AIVDM,1,1,," + channel + "," + Nmea.POSITION + ",0"))
                        .only()
                        .channel())
                .isEqualTo(expected);
    }
}
