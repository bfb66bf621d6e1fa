package org.hawser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisSink;
import org.hawser.ais.AivdmDecoder;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.BaseStationReport;
import org.hawser.ais.LineKind;
import org.hawser.ais.Note;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAnchorTest {

    private static final Instant START = Instant.parse("2018-03-01T23:58:41Z");

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final AivdmWriter writer = new AivdmWriter(log);
    private final List<Long> truth_ms = new ArrayList<>();

    private void position(long received_ms, int mmsi, int second) throws IOException {
        truth_ms.add(received_ms);
        writer.write(
                new PositionReportClassA(1, 0, mmsi, 0, 0, 1, true, 0, 0, 0, 511, second, 0, false, 0),
                'A',
                AisMessageView.NO_TIME);
    }

    private void base(long received_ms, int mmsi, long shown_ms) throws IOException {
        truth_ms.add(received_ms);
        LocalDateTime utc = LocalDateTime.ofEpochSecond(Math.floorDiv(shown_ms, 1000L), 0, ZoneOffset.UTC);
        writer.write(
                new BaseStationReport(
                        4,
                        0,
                        mmsi,
                        utc.getYear(),
                        utc.getMonthValue(),
                        utc.getDayOfMonth(),
                        utc.getHour(),
                        utc.getMinute(),
                        utc.getSecond(),
                        true,
                        0,
                        0,
                        1,
                        false,
                        false,
                        0),
                'A',
                AisMessageView.NO_TIME);
    }

    private static int second(long time_ms) {
        return (int) Math.floorMod(Math.floorDiv(time_ms, 1000L), 60L);
    }

    private List<Long> anchored(TimeAnchor anchor) {
        return anchored(log.toByteArray(), anchor, new ArrayList<>());
    }

    /** Times given, and beside them UTC of base stations or {@link UtcFields#NONE}. */
    private static List<Long> anchored(byte[] lines, TimeAnchor anchor, List<Long> utc_ms) {
        List<Long> times_ms = new ArrayList<>();
        AivdmDecoder decoder = new AivdmDecoder(new Messages(message -> {
            times_ms.add(anchor.time_ms(message));
            utc_ms.add(UtcFields.utc_ms(message));
        }));
        int from = 0;
        for (int to = 0; to < lines.length; to++) {
            if (lines[to] == '\n') {
                decoder.line(lines, from, to, from);
                from = to + 1;
            }
        }
        decoder.endOfInput();
        return times_ms;
    }

    private long worst_ms(List<Long> times_ms) {
        assertThat(times_ms).hasSameSizeAs(truth_ms);
        assertThat(times_ms).isSorted();
        long worst_ms = 0;
        for (int i = 0; i < times_ms.size(); i++) {
            worst_ms = Math.max(worst_ms, Math.abs(times_ms.get(i) - truth_ms.get(i)));
        }
        return worst_ms;
    }

    private long median_ms(List<Long> times_ms) {
        return IntStream.range(0, times_ms.size())
                .mapToLong(i -> Math.abs(times_ms.get(i) - truth_ms.get(i)))
                .sorted()
                .skip(times_ms.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** A twentieth of the ships has a second that has nothing to do with UTC; positions are up to 4 s old. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void denseTrafficIsTimedToSecondsThroughHours(long seed) throws IOException {
        Random random = new Random(seed);
        long time_ms = START.toEpochMilli();
        for (int i = 0; i < 40_000; i++) {
            int mmsi = 257_000_000 + random.nextInt(400);
            int wrong = mmsi % 20 == 0 ? mmsi / 20 % 60 : 0;
            position(time_ms, mmsi, second(time_ms - random.nextInt(4000) + wrong * 1000L));
            time_ms += random.nextInt(400);
        }
        List<Long> times_ms = anchored(new TimeAnchor(START));
        assertThat(worst_ms(times_ms)).as("seed %d", seed).isLessThan(16_000);
        assertThat(median_ms(times_ms)).as("seed %d", seed).isLessThan(6000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thinTrafficIsTimedAsLongAsNoSilenceExceedsHalfAMinute(long seed) throws IOException {
        Random random = new Random(seed);
        long time_ms = START.toEpochMilli();
        for (int i = 0; i < 3000; i++) {
            position(time_ms, 257_000_000 + random.nextInt(5), second(time_ms - random.nextInt(2000)));
            time_ms += random.nextInt(26_000);
        }
        assertThat(worst_ms(anchored(new TimeAnchor(START))))
                .as("seed %d", seed)
                .isLessThan(10_000);
    }

    @Test
    void aWrongSecondInThinTrafficDoesNotSetTheMinuteWrong() throws IOException {
        long start_ms = START.toEpochMilli();
        for (int i = 0; i < 200; i++) {
            long time_ms = start_ms + i * 8_000L;
            position(time_ms, 257_000_001, second(time_ms + (i % 10 == 5 ? 17_000 : 0)));
        }
        List<Long> times_ms = anchored(new TimeAnchor(START));
        assertThat(worst_ms(times_ms)).isLessThanOrEqualTo(18_000);
        assertThat(times_ms.getLast() - truth_ms.getLast()).isBetween(-1000L, 0L);
    }

    @Test
    void secondsThatAreNotAvailableDoNotMoveTime() throws IOException {
        for (int second = 60; second < 64; second++) {
            position(START.toEpochMilli(), 257_000_001, second);
        }
        assertThat(anchored(new TimeAnchor(START))).containsOnly(START.toEpochMilli());
    }

    @Test
    void aLongSilenceShowsWhereABaseStationThatAgreedBeforeTellsOfIt() throws IOException {
        long time_ms = START.toEpochMilli();
        base(time_ms, 2_573_001, time_ms);
        long later_ms = time_ms + 3_600_000 * 5;
        base(later_ms, 2_573_001, later_ms);
        base(later_ms + 10_000, 2_573_001, later_ms + 10_000);
        position(later_ms + 11_000, 257_000_001, second(later_ms + 11_000));
        List<Long> times_ms = anchored(new TimeAnchor(START));
        assertThat(times_ms.get(2)).isEqualTo(truth_ms.get(2) / 1000 * 1000);
        assertThat(truth_ms.get(3) - times_ms.get(3)).isBetween(0L, 1000L);
    }

    @Test
    void oneBaseStationThatIsOffMovesNothing() throws IOException {
        long time_ms = START.toEpochMilli();
        for (int i = 0; i < 50; i++) {
            base(time_ms + i * 10_000L, 2_573_001, time_ms + i * 10_000L);
            base(time_ms + i * 10_000L, 2_573_002, time_ms + i * 10_000L + 86_400_000);
        }
        TimeAnchor anchor = new TimeAnchor(START);
        assertThat(worst_ms(anchored(anchor))).isLessThanOrEqualTo(1000);
        assertThat(anchor.contradiction()).isNull();
    }

    @Test
    void baseStationsThatMostlyShowAnotherDayAreTold() throws IOException {
        long time_ms = START.toEpochMilli();
        for (int station = 0; station < 5; station++) {
            base(time_ms, 2_573_001 + station, time_ms - (station < 3 ? 86_400_000 : 0));
        }
        TimeAnchor anchor = new TimeAnchor(START);
        anchored(anchor);
        assertThat(anchor.contradiction()).contains("3 of 5 base stations").contains("2018-02-28T23:58:41Z");
    }

    /** Three minutes of the world without times; its base stations know them. */
    @Test
    void theWorldsBaseStationsAgreeWithTheTimesGiven() throws IOException {
        byte[] lines;
        try (GZIPInputStream in =
                new GZIPInputStream(Files.newInputStream(SharedData.file("ais/aishub/aishub-world-3min.nmea.gz")))) {
            lines = in.readAllBytes();
        }
        List<Long> utc_ms = new ArrayList<>();
        TimeAnchor wrong = new TimeAnchor(START);
        List<Long> bySeconds_ms = anchored(lines, wrong, utc_ms);
        assertThat(bySeconds_ms.getLast() - bySeconds_ms.getFirst()).isBetween(150_000L, 200_000L);
        String told = String.valueOf(wrong.contradiction());
        Instant start = Instant.parse(told.replaceAll(".* at about (.*Z)\\.", "$1"));
        TimeAnchor anchor = new TimeAnchor(start);
        List<Long> times_ms = anchored(lines, anchor, new ArrayList<>());
        List<Long> off_ms = new ArrayList<>();
        for (int i = 0; i < times_ms.size(); i++) {
            if (utc_ms.get(i) != UtcFields.NONE) {
                off_ms.add(Math.abs(times_ms.get(i) - utc_ms.get(i)));
            }
        }
        off_ms.sort(Long::compare);
        assertThat(start).isBetween(Instant.parse("2012-03-14T11:30:10Z"), Instant.parse("2012-03-14T11:30:20Z"));
        assertThat(off_ms).hasSizeGreaterThan(3000);
        // One report in ten is old when it comes: the feed joins receivers of which some lag.
        assertThat(off_ms.get(off_ms.size() / 2)).isLessThanOrEqualTo(3000);
        assertThat(off_ms.get(off_ms.size() * 8 / 10)).isLessThanOrEqualTo(6000);
        assertThat(times_ms.getLast() - times_ms.getFirst()).isBetween(180_000L, 200_000L);
        assertThat(anchor.contradiction()).isNull();
    }

    private interface Taker {
        void take(AisMessageView message);
    }

    private record Messages(Taker taker) implements AisSink {
        @Override
        public void message(AisMessageView message) {
            taker.take(message);
        }

        @Override
        public void rejected(Rejection reason, long offset, int length, int sentences) {}

        @Override
        public void noSentence(LineKind kind, long offset, int length) {}

        @Override
        public void note(Note note, long offset, int length) {}
    }
}
