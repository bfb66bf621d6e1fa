package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for input that the decoder takes wrongly, led by which of its branches are reached. What it finds is kept under
 * src/test/resources and tried from then on. CONTRIBUTING.md says how to search for longer.
 */
@Tag("fuzz")
class DecoderFuzzTest {

    private static final String POSITION = Nmea.aivdm(Nmea.POSITION);
    private static final String FIRST =
            Nmea.sentence("AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0");
    private static final String SECOND = Nmea.sentence("AIVDM,2,2,3,A,88888888880,2");

    /** Stands around the log; must not be read. */
    private static final byte[] SURROUNDINGS =
            (POSITION + "*00\\c:1522584000*53\\").getBytes(StandardCharsets.US_ASCII);

    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    static Stream<Arguments> logs() {
        return Stream.of(
                        POSITION,
                        FIRST + "\n" + SECOND,
                        SECOND + FIRST,
                        Nmea.tagged("g:1-2-7,s:station,c:1522584000", FIRST) + "\n" + Nmea.tagged("g:2-2-7", SECOND),
                        POSITION + ",d-093,S2212,r09STOL1,1272844797",
                        "2018-04-01T12:00:00+02:00 " + POSITION,
                        Nmea.wrapper("PGHP,1,2018,4,1,12,0,0,390,231,45,992190934,1,2B") + "\n" + POSITION,
                        "# comment\n\n" + POSITION + "\\r\\n" + POSITION)
                .map(log -> Arguments.of((Object) log.getBytes(StandardCharsets.US_ASCII)));
    }

    @MethodSource("logs")
    @DictionaryEntries({
        "!AIVDM,1,1,,A,",
        "!AIVDM,2,1,3,A,",
        "\\g:1-2-7,",
        "s:st,c:1522584000*",
        "$PGHP,1,",
        ",rSTA",
        "\\r\\n"
    })
    @FuzzTest(maxDuration = "8s")
    void anyLog(byte @NotNull [] log) {
        isReadRightly(log);
        isReadRightly(withChecksums(log));
    }

    private static void isReadRightly(byte[] log) {
        Recorder recorder = Recorder.of(log);

        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
        for (Recorder.Received received : recorder.messages) {
            assertThat(received.offset()).isBetween(0L, (long) log.length);
            assertThat(received.offset() + received.length()).isLessThanOrEqualTo(log.length);
            isEncodedRightly(received.message());
        }
        assertThat(recorder.messages).isEqualTo(amidOthers(log).messages);
    }

    private static void isEncodedRightly(AisMessage message) {
        PayloadBits bits = new PayloadBits();
        AisEncoder.encode(message, bits);

        assertThat(AisMessages.decode(bits)).isEqualTo(message);
    }

    /** The same log, line by line, in a buffer that holds other things in front and behind. */
    private static Recorder amidOthers(byte[] log) {
        Recorder recorder = new Recorder();
        AivdmDecoder decoder = new AivdmDecoder(recorder);
        for (int from = 0; from < log.length; ) {
            int to = from;
            while (to < log.length && log[to] != '\n') {
                to++;
            }
            byte[] buffer = Arrays.copyOf(SURROUNDINGS, 2 * SURROUNDINGS.length + to - from);
            System.arraycopy(log, from, buffer, SURROUNDINGS.length, to - from);
            System.arraycopy(SURROUNDINGS, 0, buffer, buffer.length - SURROUNDINGS.length, SURROUNDINGS.length);
            decoder.line(buffer, SURROUNDINGS.length, SURROUNDINGS.length + to - from, from);
            from = to + 1;
        }
        decoder.endOfInput();
        return recorder;
    }

    /** The right digits behind each {@code *}, so that the search gets behind the checksum. */
    private static byte[] withChecksums(byte[] log) {
        byte[] right = log.clone();
        int sum = 0;
        for (int i = 0; i < right.length; i++) {
            if (right[i] == '!' || right[i] == '$' || right[i] == '\\') {
                sum = 0;
            } else if (right[i] == '*' && i + 2 < right.length) {
                right[i + 1] = HEXADECIMAL[sum >> 4];
                right[i + 2] = HEXADECIMAL[sum & 15];
            } else {
                sum = (sum ^ right[i]) & 0xff;
            }
        }
        return right;
    }
}
