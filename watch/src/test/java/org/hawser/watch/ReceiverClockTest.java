package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.BaseStationReport;
import org.hawser.ais.PositionReportClassA;
import org.hawser.detect.DetectSettings;
import org.hawser.sanctions.SanctionsLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receivers with known faults of their clocks, from bytes to results. */
class ReceiverClockTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long START_MS = TestLogs.START_MS;
    private static final long HOUR_MS = 3_600_000;

    @TempDir
    private Path folder = Path.of("");

    private final List<String> lines = new ArrayList<>();

    private interface Writing {
        void write(AivdmWriter writer) throws IOException;
    }

    private void add(String station, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AivdmWriter writer = new AivdmWriter(bytes);
        writer.source(station);
        writing.write(writer);
        lines.add(bytes.toString(StandardCharsets.US_ASCII));
    }

    private void position(String station, int mmsi, int repeat, long true_ms, long received_ms, double north_m)
            throws IOException {
        int latitude = (int) Math.round((65 + north_m / 111_200) * 600_000);
        int second = (int) (true_ms / 1000 % 60);
        add(
                station,
                writer -> writer.write(
                        new PositionReportClassA(
                                1, repeat, mmsi, 0, 0, 1, true, 600_000, latitude, 0, 511, second, 0, false, 0),
                        'A',
                        received_ms));
    }

    private void base(String station, int mmsi, long utc_ms, long received_ms) throws IOException {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(utc_ms / 1000, 0, ZoneOffset.UTC);
        add(
                station,
                writer -> writer.write(
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
                                600_000,
                                39_000_000,
                                1,
                                false,
                                false,
                                0),
                        'A',
                        received_ms));
    }

    /** An hour of twenty ships far from each other, received up to 2 s after their position by a clock so far ahead. */
    private void ships(String station, int count, long fromHour, long ahead_ms, Random random) throws IOException {
        for (int i = 0; i < 400; i++) {
            long true_ms = START_MS + fromHour * HOUR_MS + i * 9000L;
            int ship = i % count;
            position(
                    station,
                    257_100_000 + ship,
                    0,
                    true_ms,
                    true_ms + ahead_ms + random.nextInt(2000),
                    ship * 50_000.0);
        }
    }

    private void bases(String station, int stations, long fromHour, long ahead_ms) throws IOException {
        for (int i = 0; i < 360; i++) {
            long true_ms = START_MS + fromHour * HOUR_MS + i * 10_000L;
            base(station, 2_570_001 + i % stations, true_ms, true_ms + ahead_ms + 200);
        }
    }

    private Path run(String settings, String name) throws IOException, NothingReadable {
        Path out = folder.resolve(name);
        Path log = Files.writeString(folder.resolve(name + ".nmea"), String.join("", lines), StandardCharsets.US_ASCII);
        Path file = Files.writeString(folder.resolve(name + ".yaml"), settings);
        DetectOptions options = new DetectOptions(
                List.of(log.toString()),
                out,
                DetectSettings.read(file.toString()),
                SanctionsLists.shipped(),
                null,
                null,
                null,
                2,
                1L << 28,
                Progress.SILENT);
        new DetectRun(options, Clock.systemUTC()).run();
        return out;
    }

    private static JsonNode summary(Path out) throws IOException {
        return JSON.readTree(out.resolve("summary.json").toFile());
    }

    /** What is said of the receiver's clock in the period that holds most messages. */
    private JsonNode clock(String name) throws IOException, NothingReadable {
        return fullest(run("clock: {correct: true}\n", name), "A");
    }

    private static JsonNode fullest(Path out, String station) throws IOException {
        JsonNode fullest = null;
        for (JsonNode clock : summary(out).get("clocks").get("receivers")) {
            boolean its = clock.get("station").asString().equals(station);
            if (its
                    && (fullest == null
                            || clock.get("messages").asInt()
                                    > fullest.get("messages").asInt())) {
                fullest = clock;
            }
        }
        return Objects.requireNonNull(fullest, "nothing is said of " + station);
    }

    private static void assertLeft(JsonNode clock, String why) {
        assertThat(clock.get("corrected").asBoolean()).isFalse();
        assertThat(clock.get("verdict").asString()).contains(why);
    }

    @Test
    void aClockThatIsRightIsLeft() throws IOException, NothingReadable {
        ships("A", 20, 0, 0, new Random(1));
        bases("A", 3, 0, 0);
        JsonNode clock = clock("right");
        assertLeft(clock, "no larger than what sending and forwarding take");
        assertThat(clock.get("offset_s").asLong()).isZero();
        assertThat(clock.get("messages").asInt()).isEqualTo(760);
        assertThat(clock.get("ships").asInt()).isEqualTo(20);
    }

    @Test
    void bySecondsAloneALargeOffsetLeavesTheMinuteOpen() throws IOException, NothingReadable {
        ships("A", 20, 0, 37_000, new Random(2));
        JsonNode clock = clock("minute");
        assertLeft(clock, "which minute");
        assertThat(clock.get("offset_s").asLong()).isBetween(-23L, -21L);
    }

    @Test
    void bySecondsAloneASmallOffsetIsSetRight() throws IOException, NothingReadable {
        ships("A", 20, 0, -12_000, new Random(3));
        JsonNode clock = clock("seconds");
        assertThat(clock.get("corrected").asBoolean()).isTrue();
        assertThat(clock.get("offset_s").asLong()).isBetween(-12L, -10L);
        assertThat(clock.get("known_from").asString()).contains("modulo a minute");
    }

    @Test
    void baseStationsTellTheMinuteAndTheHour() throws IOException, NothingReadable {
        ships("A", 20, 10, -3_605_000, new Random(4));
        bases("A", 3, 10, -3_605_000);
        ships("B", 20, 10, 37_000, new Random(4));
        bases("B", 3, 10, 37_000);
        Path out = run("clock: {correct: true}\n", "bases");
        assertThat(fullest(out, "A").get("corrected").asBoolean()).isTrue();
        assertThat(fullest(out, "A").get("offset_s").asLong()).isEqualTo(-3605);
        assertThat(fullest(out, "B").get("corrected").asBoolean()).isTrue();
        assertThat(fullest(out, "B").get("offset_s").asLong()).isEqualTo(37);
    }

    @Test
    void aBaseStationWhoseOwnClockIsWrongIsOutvoted() throws IOException, NothingReadable {
        ships("A", 20, 0, 25_000, new Random(5));
        bases("A", 3, 0, 25_000);
        for (int i = 0; i < 360; i++) {
            long true_ms = START_MS + i * 10_000L;
            base("A", 2_570_099, true_ms - 86_400_000L, true_ms + 25_000);
        }
        assertThat(clock("vote").get("offset_s").asLong()).isEqualTo(25);
    }

    @Test
    void aClockThatDriftsIsFollowedHourByHour() throws IOException, NothingReadable {
        for (int hour = 0; hour < 4; hour++) {
            ships("A", 20, hour, 10_000L * (hour + 1), new Random(hour));
            bases("A", 3, hour, 10_000L * (hour + 1));
        }
        JsonNode receivers =
                summary(run("clock: {correct: true}\n", "drift")).get("clocks").get("receivers");
        List<Long> offsets = new ArrayList<>();
        receivers.forEach(clock -> offsets.add(clock.get("offset_s").asLong()));
        assertThat(offsets).containsSubsequence(10L, 20L, 30L, 40L);
    }

    @Test
    void twoClocksUnderOneNameAreLeft() throws IOException, NothingReadable {
        ships("A", 20, 0, 0, new Random(6));
        ships("A", 20, 0, 33_000, new Random(7));
        assertLeft(clock("bimodal"), "do not agree");
    }

    @Test
    void downlinksMinutesLaterAreLeft() throws IOException, NothingReadable {
        Random random = new Random(8);
        for (int i = 0; i < 400; i++) {
            long true_ms = START_MS + i * 5000L;
            position("A", 257_100_000 + i % 20, 0, true_ms, true_ms + random.nextInt(600_000), i % 20 * 50_000.0);
        }
        assertLeft(clock("satellite"), "do not agree");
    }

    @Test
    void fewShipsTellNothingAndRepeatedMessagesAreNotCounted() throws IOException, NothingReadable {
        ships("A", 9, 0, 12_000, new Random(9));
        for (int i = 0; i < 100; i++) {
            position("A", 257_200_000 + i, 1, START_MS + i, START_MS + i + 12_000, 50_000.0 * i);
        }
        JsonNode clock = clock("few");
        assertLeft(clock, "too few");
        assertThat(clock.get("messages").asInt()).isEqualTo(400);
        assertThat(clock.get("offset_s").isNull()).isTrue();
    }

    /** Two ships come together, lie two metres apart for four hours, and part; two stations hear one report each in turn. */
    private void meeting(long ahead_ms) throws IOException {
        for (int i = 0; i < 600; i++) {
            long true_ms = START_MS + i * 60_000L;
            double apart_m = i < 180 ? (180 - i) * 300 : i > 420 ? (i - 420) * 300 : 0;
            boolean skewed = i % 2 == 1;
            for (int ship = 0; ship < 2; ship++) {
                position(
                        skewed ? "SKEWED" : "RIGHT",
                        257_990_001 + ship,
                        0,
                        true_ms,
                        true_ms + (skewed ? ahead_ms : 0),
                        ship == 0 ? apart_m : -apart_m - 50);
            }
        }
        for (int hour = 0; hour < 10; hour++) {
            bases("RIGHT", 3, hour, 0);
            bases("SKEWED", 3, hour, ahead_ms);
        }
    }

    @Test
    void aMeetingSeenByAReceiverThatIsOffIsFoundAsItWas() throws IOException, NothingReadable {
        meeting(0);
        Path truth = run("clock: {correct: true}\n", "truth");
        lines.clear();
        meeting(90_000);
        Path corrected = run("clock: {correct: true}\n", "corrected");
        Path received = run("clock: {correct: false}\n", "received");
        assertThat(Files.readString(truth.resolve("events.jsonl"))).isNotEmpty();
        JsonNode expected = JSON.readTree(Files.readString(truth.resolve("events.jsonl")));
        JsonNode found = JSON.readTree(Files.readString(corrected.resolve("events.jsonl")));
        assertThat(found.get("id")).isEqualTo(expected.get("id"));
        assertThat(steps(corrected)).isZero();
        assertThat(summary(corrected).get("clocks").get("corrected_records").asInt())
                .isEqualTo(600);
        assertThat(Files.readString(received.resolve("events.jsonl")))
                .doesNotContain(expected.get("id").asString());
        assertThat(courseReversals(received)).isGreaterThan(100);
        assertThat(courseReversals(corrected)).isLessThan(5);
    }

    private static long steps(Path out) throws IOException {
        return summary(out).get("tracks").get("impossible_steps").asLong();
    }

    /** How often the first ship turns from north to south or back: twice at most, were its times right. */
    private static long courseReversals(Path out) throws IOException {
        long reversals = 0;
        double last = Double.NaN;
        double lastStep = 0;
        for (String row : Files.readAllLines(out.resolve("tracks/257990001.csv"))) {
            if (!row.startsWith("time")) {
                double latitude = Double.parseDouble(row.split(",")[2]);
                double step = latitude - last;
                reversals += step * lastStep < 0 ? 1 : 0;
                lastStep = Double.isNaN(step) ? 0 : step;
                last = latitude;
            }
        }
        return reversals;
    }

    @Test
    void bothTimesAndTheStationStandInTheTrack() throws IOException, NothingReadable {
        meeting(90_000);
        Path out = run("clock: {correct: true}\n", "tracks");
        List<String> rows = Files.readAllLines(out.resolve("tracks/257990001.csv"));
        assertThat(rows.getFirst()).endsWith(",length,station,received");
        for (String row : rows.subList(1, rows.size())) {
            String[] values = row.split(",");
            long ahead_ms = Instant.parse(values[11]).toEpochMilli()
                    - Instant.parse(values[0]).toEpochMilli();
            assertThat(ahead_ms).isEqualTo(values[10].equals("SKEWED") ? 90_000 : 0);
        }
        assertThat(rows).hasSize(601);
    }

    @Test
    void theOrderOfMessagesChangesNothing() throws IOException, NothingReadable {
        meeting(90_000);
        ships("C", 20, 0, 12_000, new Random(1));
        Path one = run("clock: {correct: true}\n", "one");
        long seed = System.nanoTime();
        Collections.shuffle(lines, new Random(seed));
        Path two = run("clock: {correct: true}\n", "two");
        assertThat(summary(two).get("clocks"))
                .as("seed %d", seed)
                .isEqualTo(summary(one).get("clocks"));
        assertThat(id(two)).isNotEmpty().isEqualTo(id(one));
    }

    /** With nothing but seconds in it, the log of a meeting begins at the time given, and the meeting lasts as long. */
    @Test
    void aLogWithoutTimesIsTimedFromItsStart() throws IOException, NothingReadable {
        meeting(0);
        Path log = folder.resolve("untimed.nmea");
        Files.writeString(
                log,
                String.join("", lines)
                        .lines()
                        .sorted(Comparator.comparing(line -> line.substring(line.indexOf("c:") + 2, line.indexOf('*'))))
                        .map(line -> line.substring(line.indexOf('!')) + "\n")
                        .collect(Collectors.joining()));
        DetectOptions options = new DetectOptions(
                List.of(log.toString()),
                folder.resolve("untimed"),
                DetectSettings.shipped(),
                SanctionsLists.shipped(),
                null,
                null,
                null,
                2,
                1L << 28,
                Progress.SILENT,
                Instant.ofEpochMilli(START_MS),
                org.hawser.sea.zone.Zones.shipped());
        DetectResult result = new DetectRun(options, Clock.systemUTC()).run();
        assertThat(result.fixes()).isEqualTo(1200);
        assertThat(result.findings()).hasSize(1);
        Instant start = result.findings().getFirst().event().start();
        assertThat(start)
                .isBetween(
                        Instant.ofEpochMilli(START_MS + 178 * 60_000L), Instant.ofEpochMilli(START_MS + 181 * 60_000L));
        assertThat(summary(folder.resolve("untimed"))
                        .get("input")
                        .get("notes")
                        .get("time_anchored")
                        .asInt())
                .isEqualTo(lines.size());
    }

    private static String id(Path out) throws IOException {
        return JSON.readTree(Files.readString(out.resolve("events.jsonl")))
                .get("id")
                .asString();
    }
}
