package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawser.ais.Nmea.aivdm;
import static org.hawser.ais.Nmea.sentence;
import static org.hawser.ais.Nmea.tagged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Messages of several sentences. */
class FragmentTest {

    private static final String POSITION = aivdm(Nmea.POSITION);

    private static String voyage(int mmsi) {
        return new BitString()
                .number(6, 5)
                .number(2, 0)
                .number(30, mmsi)
                .number(2, 0)
                .number(30, 9074729)
                .text(7, "CALL" + mmsi % 1000)
                .text(20, "NAME " + mmsi)
                .number(200, 0)
                .armoured();
    }

    /** The fragments of a voyage report. */
    private static String fragment(int total, int number, int sequence, char channel, int mmsi) {
        String payload = voyage(mmsi);
        int from = payload.length() * (number - 1) / total;
        int to = payload.length() * number / total;
        int fill = number == total ? 6 * payload.length() - 428 : 0;
        return sentence("AIVDM," + total + "," + number + "," + sequence + "," + channel + ","
                + payload.substring(from, to) + "," + fill);
    }

    @Test
    void twoPartsOneAfterTheOther() {
        String first = fragment(2, 1, 3, 'A', 211000001);
        String second = fragment(2, 2, 3, 'A', 211000001);
        Recorder.Received received = Recorder.of("", first, second).only();

        assertThat(received.message())
                .isInstanceOfSatisfying(
                        StaticAndVoyageData.class,
                        data -> assertThat(data.name()).isEqualTo("NAME 211000001"));
        assertThat(received.offset()).isEqualTo(1);
        assertThat(received.length()).isEqualTo(first.length() + 1 + second.length());
        assertThat(received.sentences()).isEqualTo(2);
    }

    @Test
    void otherSentencesInBetween() {
        Recorder recorder = Recorder.of(
                fragment(2, 1, 3, 'A', 211000001),
                POSITION,
                fragment(2, 1, 3, 'B', 211000002),
                "# comment",
                fragment(2, 1, 4, 'A', 211000003),
                "broken",
                fragment(2, 2, 4, 'A', 211000003),
                fragment(2, 2, 3, 'B', 211000002),
                POSITION,
                fragment(2, 2, 3, 'A', 211000001));

        assertThat(recorder.messages)
                .extracting(received -> received.message().mmsi())
                .containsExactly(477553000, 211000003, 211000002, 477553000, 211000001);
        assertThat(recorder.reasons()).containsExactly(Rejection.NOT_NMEA);
        assertThat(recorder.linesAccounted()).isEqualTo(10);
    }

    @Property(tries = 200)
    void anyOrderOfAnyNumber(@ForAll @IntRange(min = 2, max = 9) int total, @ForAll long seed) {
        List<String> fragments = new ArrayList<>();
        for (int number = 1; number <= total; number++) {
            fragments.add(fragment(total, number, 7, 'B', 211000001));
        }
        Collections.shuffle(fragments, new java.util.Random(seed));
        Recorder recorder = Recorder.of(fragments.toArray(String[]::new));

        assertThat(recorder.only().payload()).isEqualTo(voyage(211000001));
        assertThat(recorder.only().sentences()).isEqualTo(total);
        assertThat(recorder.only().bitCount()).isEqualTo(428);
    }

    @Test
    void fragmentsOvertakeEachOtherByFewLines() {
        List<String> lines = new ArrayList<>();
        lines.add(fragment(2, 2, 3, 'A', 211000001));
        lines.addAll(Collections.nCopies(FragmentGroup.MOST_LINES_OVERTAKEN - 1, POSITION));
        lines.add(fragment(2, 1, 3, 'A', 211000001));
        assertThat(Recorder.of(lines.toArray(String[]::new)).rejections).isEmpty();

        lines.add(1, POSITION);
        assertThat(Recorder.of(lines.toArray(String[]::new)).sentencesByReason())
                .isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 2));
    }

    /** It would give one ship the other's voyage, and the next one's after that. */
    @Test
    void aLastFragmentThatLostItsFirstDoesNotTakeTheNextShips() {
        List<String> lines = new ArrayList<>();
        lines.add(fragment(2, 2, 3, 'A', 211000001));
        for (int mmsi = 211000002; mmsi < 211000005; mmsi++) {
            lines.addAll(Collections.nCopies(60, POSITION));
            lines.add(fragment(2, 1, 3, 'A', mmsi));
            lines.add(fragment(2, 2, 3, 'A', mmsi));
        }
        Recorder recorder = Recorder.of(lines.toArray(String[]::new));

        assertThat(recorder.messages.stream()
                        .filter(received -> received.sentences() == 2)
                        .map(Recorder.Received::payload))
                .containsExactly(voyage(211000002), voyage(211000003), voyage(211000004));
        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 1));
        assertThat(recorder.linesAccounted()).isEqualTo(lines.size());
    }

    @Test
    void stationsAreKeptApart() {
        Recorder recorder = Recorder.of(
                tagged("s:one", fragment(2, 1, 3, 'A', 211000001)),
                tagged("s:two", fragment(2, 1, 3, 'A', 211000002)),
                tagged("s:one", fragment(2, 2, 3, 'A', 211000001)),
                tagged("s:two", fragment(2, 2, 3, 'A', 211000002)));

        assertThat(recorder.messages)
                .extracting(received -> received.message().mmsi() + " " + received.source())
                .containsExactly("211000001 one", "211000002 two");
    }

    @Test
    void aFragmentThatDoesNotNameItsStationFitsTheLatest() {
        Recorder recorder = Recorder.of(
                tagged("s:one", fragment(2, 1, 3, 'A', 211000001)),
                tagged("s:two", fragment(2, 1, 3, 'A', 211000002)),
                fragment(2, 2, 3, 'A', 211000002));

        assertThat(recorder.only().source()).isEqualTo("two");
        assertThat(recorder.only().message().mmsi()).isEqualTo(211000002);
    }

    @Test
    void fragmentsFarApartInTimeDoNotJoin() {
        Recorder recorder = Recorder.of(
                tagged("c:1522584000", fragment(2, 1, 3, 'A', 211000001)),
                tagged("c:1522584061", fragment(2, 2, 3, 'A', 211000001)));

        assertThat(recorder.reasons()).containsExactly(Rejection.FRAGMENT_MISSING, Rejection.FRAGMENT_MISSING);
        assertThat(recorder.linesAccounted()).isEqualTo(2);
    }

    @Test
    void aRepeatedFragmentCountsWithItsMessage() {
        Recorder recorder = Recorder.of(
                fragment(2, 1, 3, 'A', 211000001),
                fragment(2, 1, 3, 'A', 211000001),
                fragment(2, 2, 3, 'A', 211000001));

        assertThat(recorder.only().sentences()).isEqualTo(3);
        assertThat(recorder.notes).isEqualTo(Map.of(Note.FRAGMENT_REPEATED, 1));
        assertThat(recorder.linesAccounted()).isEqualTo(3);
    }

    @Test
    void theNextMessageTakesTheSequenceIdOfAnIncompleteOne() {
        Recorder recorder = Recorder.of(
                fragment(2, 1, 3, 'A', 211000001),
                fragment(2, 1, 3, 'A', 211000002),
                fragment(2, 2, 3, 'A', 211000002));

        assertThat(recorder.only().message().mmsi()).isEqualTo(211000002);
        assertThat(recorder.rejections)
                .containsExactly(new Recorder.Rejected(
                        Rejection.FRAGMENT_MISSING,
                        0,
                        fragment(2, 1, 3, 'A', 211000001).length(),
                        1));
    }

    @Test
    void theEndGivesUpWhatWaits() {
        Recorder recorder = Recorder.of(fragment(3, 1, 3, 'A', 211000001), fragment(3, 3, 3, 'A', 211000001));

        assertThat(recorder.messages).isEmpty();
        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 2));
    }

    @Test
    void tooOldGroupsAreGivenUp() {
        List<String> lines = new ArrayList<>();
        lines.add(fragment(2, 1, 3, 'A', 211000001));
        lines.addAll(Collections.nCopies(FragmentTable.MOST_LINES_APART - 1, POSITION));
        lines.add(fragment(2, 2, 3, 'A', 211000001));
        assertThat(Recorder.of(lines.toArray(String[]::new)).rejections).isEmpty();

        lines.add(1, POSITION);
        Recorder late = Recorder.of(lines.toArray(String[]::new));
        assertThat(late.sentencesByReason()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 2));
        assertThat(late.linesAccounted()).isEqualTo(lines.size());
    }

    @Test
    void tooManyGroupsGiveUpTheOldest() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= FragmentTable.MOST_GROUPS; i++) {
            lines.add(sentence("AIVDM,2,1," + i + ",A,55?MbV02;H,0"));
        }
        Recorder recorder = new Recorder();
        AivdmDecoder decoder = new AivdmDecoder(recorder);
        recorder.give(decoder, String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(recorder.rejections)
                .containsExactly(new Recorder.Rejected(
                        Rejection.FRAGMENT_MISSING, 0, lines.getFirst().length(), 1));
    }

    @Test
    void tooLongFragmentsAreRejected() {
        Recorder recorder =
                Recorder.of(sentence("AIVDM,2,1,1,A," + "0".repeat(PayloadBits.FRAGMENT_CHARACTERS + 1) + ",0"));

        assertThat(recorder.reasons()).containsExactly(Rejection.PAYLOAD_TOO_LONG);
    }

    @Test
    void aCharacterOutsideTheAlphabetSpoilsTheWholeMessage() {
        Recorder recorder = Recorder.of(sentence("AIVDM,2,1,1,A,55?MbV02;H,0"), sentence("AIVDM,2,2,1,A,888~888,0"));

        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.PAYLOAD_CHARACTER, 2));
    }
}
