package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Logs of real receivers: how many messages come out, and what becomes of every line, counted another way as well. */
class RealLogsTest {

    private static final Pattern FRAGMENT = Pattern.compile("!..VD[MO],([2-9]),(\\d),(\\d*,.?),");

    @Test
    void aDayInDanishWaters() throws IOException {
        byte[] log = SharedData.bytes("ais/aislib/stream_example.txt");
        Recorder recorder = Recorder.of(log);

        assertThat(recorder.linesGiven).isEqualTo(8551);
        assertThat(recorder.linesAccounted()).isEqualTo(8551);
        assertThat(recorder.kinds).isEqualTo(Map.of(LineKind.OTHER_NMEA, lines(log, "\\$PGHP,1,.*")));
        assertThat(recorder.messages).hasSize(lines(log, "!..VD[MO],.*") - lines(log, "!..VD[MO],2,2,.*"));
        assertThat(recorder.messages).hasSize(4051);
        assertThat(recorder.rejections).isEmpty();
        assertThat(recorder.notes).isEmpty();
        assertThat(recorder.messages)
                .allSatisfy(
                        received -> assertThat(received.time_ms()).isBetween(1_276_256_760_000L, 1_276_256_880_000L));
    }

    @Test
    void shortDanishLogs() throws IOException {
        byte[] log = SharedData.bytes("ais/aislib/ais250.txt");
        Recorder several = Recorder.of(log);
        byte[] retryLog = SharedData.bytes("ais/aislib/retry_example.txt");
        Recorder retries = Recorder.of(retryLog);
        Recorder one = Recorder.of(SharedData.bytes("ais/aislib/small_example.txt"));

        assertThat(several.messages).hasSize(243);
        assertThat(several.rejections).isEmpty();
        assertThat(several.notes)
                .as("lines whose line end was written out as \\r\\n")
                .isEqualTo(Map.of(Note.FURTHER_SENTENCE, lines(log, ".*\\\\r\\\\n!..VD[MO],.*")))
                .isEqualTo(Map.of(Note.FURTHER_SENTENCE, 8));
        assertThat(several.linesAccounted()).isEqualTo(243);
        assertThat(retries.messages).hasSize(6);
        assertThat(retries.sentencesByReason())
                .isEqualTo(Map.of(
                        Rejection.FRAGMENT_MISSING, fragmentsAlone(retryLog).size()))
                .isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 2));
        assertThat(retries.linesAccounted()).isEqualTo(11);
        assertThat(one.only().bitCount()).isEqualTo(158);
    }

    @Test
    void norwegianTagBlocks() throws IOException {
        byte[] log = SharedData.bytes("ais/kystverket/Ais1000Lines.nm4");
        Recorder recorder = Recorder.of(log);

        assertThat(recorder.linesAccounted()).isEqualTo(1000);
        assertThat(recorder.messages).hasSize(1000 - lines(log, ".*!..VD[MO],2,2,.*"));
        assertThat(recorder.messages).hasSize(877);
        assertThat(recorder.rejections).isEmpty();
        assertThat(recorder.notes).isEqualTo(Map.of(Note.TAG_BLOCK_GROUP_BROKEN, lines(log, "\\\\g:.*")));
        assertThat(recorder.messages)
                .allSatisfy(
                        received -> assertThat(received.time_ms()).isBetween(1_565_218_798_000L, 1_565_218_898_000L));
        assertThat(recorder.messages.stream()
                        .map(received -> received.message().mmsi())
                        .distinct())
                .hasSize(833);
    }

    /**
     * Every message of several sentences stands on lines that follow on each other, as a plain pairing of the log shows. Those short
     * are messages 1 of 28 characters of which 5 bits are said to fill up (163 bits); those long, counted by a plain script, 586
     * messages 1, 142 messages 3, 29 messages 4, 23 messages 5, 1 message 16, 2 messages 18, 6 messages 20 and 1 message 21.
     */
    @Test
    void threeMinutesOfTheWorld() throws IOException {
        byte[] log = SharedData.bytes("ais/aishub/aishub-world-3min.nmea.gz");
        Recorder recorder = Recorder.of(log);

        assertThat(recorder.linesGiven).isEqualTo(85_187);
        assertThat(recorder.linesAccounted()).isEqualTo(85_187);
        assertThat(recorder.kinds).isEqualTo(Map.of(LineKind.COMMENT, 5));
        assertThat(recorder.messages).hasSize(82_752);
        assertThat(fragmentsAlone(log))
                .as("parts that follow on each other, but with sequence ids 4 and 1")
                .map(line -> line.substring(0, 14))
                .containsExactlyInAnyOrder("!AIVDM,2,1,4,A", "!AIVDM,2,2,1,A");
        assertThat(recorder.sentencesByReason()).isEqualTo(Map.of(Rejection.FRAGMENT_MISSING, 2));
        assertThat(recorder.messages)
                .allSatisfy(received -> assertThat(
                                new String(log, (int) received.offset(), received.length(), StandardCharsets.ISO_8859_1)
                                        .lines())
                        .hasSize(received.sentences()));
        assertThat(recorder.notes)
                .isEqualTo(Map.of(
                        Note.PAYLOAD_SHORT,
                        lines(log, "!..VD[MO],1,1,\\d?,.?,[1-3].{27},5\\*.."),
                        Note.PAYLOAD_LONG,
                        586 + 142 + 29 + 23 + 1 + 2 + 6 + 1));
        assertThat(recorder.messages.stream()
                        .map(received -> received.message().mmsi())
                        .distinct())
                .hasSize(11_074);
        assertThat(recorder.messagesByType())
                .containsEntry(5, 2221)
                .containsEntry(1, 61_374)
                .containsEntry(18, 1361);
    }

    /**
     * Of those too short, three are messages 23 of 58 to 88 bits, which end before what they command (154), and four are messages
     * 26 of 40 to 56 bits, which have no room for a state of 20 bits behind a header of 40.
     */
    @Test
    void theCoastGuardsLog() throws IOException {
        Recorder recorder = Recorder.of(SharedData.bytes("ais/libais/test.aivdm"));

        assertThat(recorder.linesAccounted()).isEqualTo(345);
        assertThat(recorder.messages).hasSize(229);
        assertThat(recorder.messages).allSatisfy(received -> {
            assertThat(received.source()).matches("[rb].+");
            assertThat(received.time_ms()).isGreaterThan(1_272_000_000_000L);
        });
        assertThat(recorder.sentencesByReason())
                .isEqualTo(Map.of(Rejection.MESSAGE_TYPE_UNKNOWN, 17, Rejection.PAYLOAD_TOO_SHORT, 15));
    }

    @Test
    void theSamplesOfEachType() throws IOException {
        byte[] log = SharedData.bytes("ais/gpsd/sample.aivdm");
        Recorder recorder = Recorder.of(log);

        assertThat(recorder.linesAccounted()).isEqualTo(recorder.linesGiven);
        assertThat(recorder.kinds)
                .isEqualTo(Map.of(LineKind.COMMENT, lines(log, "#.*"), LineKind.BLANK, lines(log, "\\s*")));
        assertThat(recorder.messages).hasSize(102);
        assertThat(recorder.reasons())
                .as("a line that lost its first character")
                .containsExactly(Rejection.NOT_NMEA);
    }

    /** Encoding gives back the very payload, unless the sender padded text with blanks or set spare bits; always the message. */
    @Test
    void encodingGivesTheReceivedPayloads() throws IOException {
        List<Recorder.Received> received = Recorder.of(SharedData.bytes("ais/aislib/stream_example.txt")).messages;
        PayloadBits bits = new PayloadBits();
        int same = 0;
        for (Recorder.Received one : received) {
            AisEncoder.encode(one.message(), bits);
            assertThat(AisMessages.decode(bits)).isEqualTo(one.message());
            same += bits.armoured().equals(one.payload()) ? 1 : 0;
        }

        assertThat(same).isGreaterThan(received.size() * 9 / 10 - 10);
    }

    /** Fragments of which the next one before or behind, of the same number, sequence id and channel, is not the one that fits. */
    private static List<String> fragmentsAlone(byte[] log) {
        Map<String, List<String>> waiting = new LinkedHashMap<>();
        List<String> alone = new ArrayList<>();
        for (String line : new String(log, StandardCharsets.ISO_8859_1).lines().toList()) {
            Matcher fragment = FRAGMENT.matcher(line);
            if (!fragment.find()) {
                continue;
            }
            List<String> parts =
                    waiting.computeIfAbsent(fragment.group(1) + " " + fragment.group(3), key -> new ArrayList<>());
            if (parts.size() + 1 != Integer.parseInt(fragment.group(2))) {
                alone.addAll(parts);
                parts.clear();
            }
            boolean fits = parts.size() + 1 == Integer.parseInt(fragment.group(2));
            (fits ? parts : alone).add(line);
            if (parts.size() == Integer.parseInt(fragment.group(1))) {
                parts.clear();
            }
        }
        waiting.values().forEach(alone::addAll);
        return alone;
    }

    /** Lines that match a regular expression from begin to end. */
    private static int lines(byte[] log, String expression) {
        Pattern pattern = Pattern.compile(expression);
        return (int) new String(log, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> pattern.matcher(line).matches())
                .count();
    }
}
