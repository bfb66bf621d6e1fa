package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hawser.feed.Reading.Fix;
import org.hawser.sea.SourceRef;
import org.junit.jupiter.api.Test;

/** Whatever is done to an input: every line and message is accounted for, and sources point at what they name. */
class AccountTest {

    private static final String TWO_PARTS = Samples.tagged(
                    1_522_540_805L, "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C")
            + "\n!AIVDM,2,2,1,A,88888888880,2*25\n";

    private static final List<String> INPUTS = List.of(
            Samples.log(30) + TWO_PARTS + "# comment\n$GPZDA,172809.456,12,07,1996,00,00*57\n" + Samples.log(5),
            Samples.old(Samples.OLD_ROW.repeat(20)),
            Samples.DANISH_HEADER
                    + ("31/12/2023 23:59:58,Class A,219000001,57.1,10.6,At anchor,,8.4,35.6,12,Unknown,OWXY,EXAMPLE,Fishing"
                                    + Samples.DANISH_TAIL)
                            .repeat(20));

    static void assertAddsUp(FeedCounts counts) {
        assertThat(sum(counts.withoutReport().values())
                        + counts.usedLines()
                        + sum(counts.rejected().values()))
                .isEqualTo(counts.lines() + counts.furtherSentences());
        assertThat(counts.usedMessages() + sum(counts.unused().values())).isEqualTo(counts.messages());
        assertThat(sum(counts.byType().values())).isEqualTo(counts.messages());
    }

    private static long sum(Iterable<Long> values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    /** Line feeds, and one more for a last line without. */
    static long lines(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String[] lines = text.split("\\r*\\n|\\r+", -1);
        return (long) lines.length - (lines[lines.length - 1].isEmpty() ? 1 : 0);
    }

    /** A change to an input: bytes put in the place of others. */
    record Change(double where, int remove, String insert) {

        byte[] apply(byte[] content) {
            int from = (int) (where * content.length);
            int to = Math.min(content.length, from + remove);
            return Samples.join(
                    Arrays.copyOf(content, from),
                    insert.getBytes(StandardCharsets.ISO_8859_1),
                    Arrays.copyOfRange(content, to, content.length));
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(5);
        Arbitrary<String> known = Arbitraries.of(
                "\n", "\r", "\r\n\r\n", ",", "\"", "\\", "!AIVDM,", "*00", "\n\n", ",,,,", "-", "181", "91", "#", " ");
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.oneOf(any, known))
                .as(Change::new);
    }

    @Provide
    Arbitrary<String> inputs() {
        return Arbitraries.of(INPUTS);
    }

    @Property(tries = 400)
    void everyLineAndMessageIsAccountedFor(
            @ForAll("inputs") String input,
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("changes") Change> changes) {
        byte[] content = input.getBytes(StandardCharsets.UTF_8);
        for (Change change : changes) {
            content = change.apply(content);
        }
        Reading reading;
        try {
            reading = Reading.of(content);
        } catch (FeedException e) {
            assertThat(e).hasMessageEndingWith(".");
            return; // so spoilt that it is not recognised
        }
        FeedCounts counts = reading.counts();
        assertAddsUp(counts);
        assertThat(counts.lines()).isEqualTo(lines(content));
        assertThat(counts.fixes()).isEqualTo(reading.fixes.size());
        assertThat(counts.claims()).isEqualTo(reading.claims.size());
        assertSourcesHold(reading, content);
    }

    @Test
    void linesAreCountedOnceHoweverManySentencesTheyHold() throws FeedException {
        String sentence = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";
        String wrong = sentence.replace("*5C", "*00");
        byte[] content = (sentence + "\n" + sentence + sentence + "\n" + wrong + sentence + wrong + "\n\r# end\n")
                .getBytes(StandardCharsets.US_ASCII);
        FeedCounts counts = Reading.of(content).counts();

        assertThat(counts.lines()).isEqualTo(5);
        assertThat(counts.furtherSentences()).isEqualTo(3);
        assertThat(counts.notes()).containsEntry("further_sentence", 3L);
        assertThat(counts.usedLines()).isEqualTo(4);
        assertThat(counts.rejected()).isEqualTo(Map.of("checksum_wrong", 2L));
        assertThat(counts.withoutReport()).isEqualTo(Map.of("blank", 1L, "comment", 1L));
    }

    /** The bytes that a source names give the same record when read alone. */
    static void assertSourcesHold(Reading reading, byte[] content) {
        byte[] header = reading.segments.getFirst().format().startsWith("CSV") ? firstLine(content) : new byte[0];
        for (Fix fix : reading.fixes.stream().limit(8).toList()) {
            assertThat(again(fix.source(), header, content).fixesAnywhere()).contains(fix.anywhere());
        }
        for (Reading.Claimed claimed : reading.claims.stream().limit(4).toList()) {
            assertThat(again(claimed.source(), header, content).claims)
                    .extracting(Reading.Claimed::claim)
                    .contains(claimed.claim());
        }
    }

    private static Reading again(SourceRef source, byte[] header, byte[] content) {
        int from = (int) source.offset();
        byte[] record = Arrays.copyOfRange(content, from, from + source.length());
        try {
            return Reading.of(Samples.join(header, record));
        } catch (FeedException e) {
            throw new AssertionError("the source names no record", e);
        }
    }

    private static byte[] firstLine(byte[] content) {
        int from = 0;
        while (content[from] == '\n' || content[from] == '\r') {
            from++;
        }
        int to = from;
        while (content[to] != '\n') {
            to++;
        }
        return Arrays.copyOfRange(content, from, to + 1);
    }
}
