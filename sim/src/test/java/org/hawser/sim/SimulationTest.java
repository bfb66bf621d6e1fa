package org.hawser.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.geographiclib.Geodesic;
import org.hawser.ais.AisMessage;
import org.hawser.ais.PositionReport;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.PositionReportClassB;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;
import org.hawser.sim.motion.Angles;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Ship;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final long SEED = 20180301;
    private static final Simulation SIMULATION = Simulation.demo(SEED);
    private static final Map<Integer, Ship> SHIPS =
            SIMULATION.ships().stream().collect(Collectors.toMap(Ship::mmsi, Function.identity()));
    private static ReadLog log = new ReadLog();

    @BeforeAll
    static void readLog() throws IOException {
        log = ReadLog.of(SIMULATION);
    }

    private static String digest(long seed) throws IOException, NoSuchAlgorithmException {
        Simulation simulation = Simulation.demo(seed);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        simulation.writeTruth(out);
        simulation.writeLog(out);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> truth(Simulation simulation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        simulation.writeTruth(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void sameSeedGivesTheSameBytesWhateverTheLocaleAndTimeZone() throws Exception {
        String expected = digest(7);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(digest(7)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(digest(8)).isNotEqualTo(expected);
    }

    /** Taken on one machine; it must be the same on every other. It changes only when the sea is changed on purpose. */
    @Test
    void shipsAreWhereTheyAreOnAnyMachine() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ByteBuffer number = ByteBuffer.allocate(Double.BYTES);
        for (Ship ship : SIMULATION.ships()) {
            for (int hour = 0; hour < 48; hour++) {
                Kinematics antenna = ship.antenna(hour * 3600);
                for (double value : new double[] {antenna.latitude_deg(), antenna.longitude_deg(), antenna.east_ms()}) {
                    digest.update(number.putDouble(0, value).array());
                }
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("66f3f35de220e9a0fd4d693c435a02cd5d8aa834256077bedf1733bb3fc34eb8");
    }

    @Test
    void isASmallSeaOfTwoDays() {
        assertThat(SIMULATION.shipCount()).isBetween(145, 160);
        assertThat(SIMULATION.period().start()).isEqualTo(Instant.parse("2018-03-01T00:00:00Z"));
        assertThat(SIMULATION.period().duration()).isEqualTo(Duration.ofDays(2));
        assertThat(log.lines).isBetween(150_000, 500_000);
    }

    @Test
    void everyLineIsDecodedOrBrokenAsTheTruthSays() throws IOException {
        assertThat(log.linesOfMessages
                        + log.rejected.values().stream().mapToInt(i -> i).sum()
                        + log.linesWithoutSentence)
                .isEqualTo(log.lines);
        assertThat(log.linesWithoutSentence)
                .as("the line that says that all is simulated")
                .isEqualTo(1);
        assertThat(log.notes).isZero();
        assertThat(log.rejected.keySet())
                .containsExactlyInAnyOrder(Rejection.CHECKSUM_WRONG, Rejection.CHECKSUM_MISSING);
        assertThat(truth(SIMULATION).getLast())
                .contains("\"lines\":" + log.lines + ",")
                .contains("\"checksum_wrong\":" + log.rejected.get(Rejection.CHECKSUM_WRONG) + ",")
                .contains("\"truncated\":" + log.rejected.get(Rejection.CHECKSUM_MISSING) + "}");
    }

    @Test
    void theTruthCountsMessagesByType() throws IOException {
        Map<Integer, Long> types = new TreeMap<>(log.heard.stream()
                .collect(Collectors.groupingBy(h -> h.message().type(), Collectors.counting())));
        assertThat(types.keySet()).containsExactly(1, 3, 5, 18, 24);
        String account = truth(SIMULATION).getLast();
        assertThat(account).contains("\"5\":" + types.get(5) + ",").contains("\"24\":" + types.get(24) + "}");
    }

    @Test
    void everyReportedPositionLiesCloseToTheTrueTrack() {
        for (ReadLog.Heard heard : log.heard) {
            if (heard.message() instanceof PositionReport report) {
                Kinematics truth = antenna(heard, report);
                double error_m = Geodesic.WGS84.Inverse(
                                truth.latitude_deg(),
                                truth.longitude_deg(),
                                report.latitude_deg().orElseThrow(),
                                report.longitude_deg().orElseThrow())
                        .s12;
                assertThat(error_m).isLessThan(20);
                assertSpeed(truth, report);
            }
        }
    }

    private static void assertSpeed(Kinematics truth, PositionReport report) {
        double speed_kn = truth.speed_ms() / Route.KNOT_ms;
        assertThat(report.speedOverGround_kn().orElseThrow()).isCloseTo(speed_kn, within(0.8));
        if (speed_kn > 5) {
            double course = Angles.bearing(truth.east_ms(), truth.north_ms());
            double reported = report.courseOverGround_deg().orElseThrow();
            assertThat(Angles.turn(course, reported)).isBetween(-6.0, 6.0);
        }
        if (report instanceof PositionReportClassA classA) {
            assertThat(Angles.turn(truth.heading_deg(), classA.heading_deg())).isBetween(-1.1, 1.1);
        }
    }

    /** The position holds for the second of the minute that the report gives, at most some seconds before it was received. */
    private static Kinematics antenna(ReadLog.Heard heard, PositionReport report) {
        int second = report instanceof PositionReportClassA classA
                ? classA.second()
                : ((PositionReportClassB) report).second();
        long fix_s = heard.received_s() - Math.floorMod(heard.received_s() - second, 60L);
        assertThat(heard.received_s() - fix_s).isBetween(0L, 2L);
        return ship(report).antenna(fix_s - SIMULATION.period().start().getEpochSecond());
    }

    private static Ship ship(AisMessage message) {
        return java.util.Objects.requireNonNull(SHIPS.get(message.mmsi()));
    }

    @Test
    void statusIsThatOfTheWatch() {
        for (ReadLog.Heard heard : log.heard) {
            if (heard.message() instanceof PositionReportClassA report) {
                double time_s = heard.received_s() - SIMULATION.period().start().getEpochSecond();
                assertThat(report.navigationalStatus())
                        .isIn(
                                ship(report).watch().at(time_s).code(),
                                ship(report).watch().at(time_s - 3).code());
            }
        }
    }

    @Test
    void staticDataSayWhoTheShipIs() {
        for (ReadLog.Heard heard : log.heard) {
            Ship ship = ship(heard.message());
            if (heard.message() instanceof StaticAndVoyageData data) {
                assertThat(data.name()).isEqualTo(ship.identity().name());
                assertThat(data.imoNumber()).isEqualTo(ship.identity().imo());
                assertThat(data.callSign()).isEqualTo(ship.identity().callSign());
                assertThat(data.shipType()).isEqualTo(ship.type());
                assertThat(data.dimensions().length_m()).isEqualTo(ship.hull().length_m());
            } else if (heard.message() instanceof StaticDataReportA data) {
                assertThat(data.name()).isEqualTo(ship.identity().name());
            } else if (heard.message() instanceof StaticDataReportB data) {
                assertThat(data.shipType()).isEqualTo(ship.type());
                assertThat(data.dimensions().width_m()).isEqualTo(ship.hull().width_m());
            }
        }
    }

    @Test
    void theLogIsSlightlyOutOfOrderAndHoldsRepetitions() {
        long latest_s = 0;
        long late_s = 0;
        for (ReadLog.Heard heard : log.heard) {
            late_s = Math.max(late_s, latest_s - heard.received_s());
            latest_s = Math.max(latest_s, heard.received_s());
        }
        assertThat(late_s).isBetween(5L, 60L);
        Map<AisMessage, List<ReadLog.Heard>> positions = log.heard.stream()
                .filter(h -> h.message() instanceof PositionReport)
                .collect(Collectors.groupingBy(ReadLog.Heard::message));
        List<List<ReadLog.Heard>> repeated =
                positions.values().stream().filter(l -> l.size() > 1).toList();
        assertThat(repeated).hasSizeGreaterThan(1_000);
        assertThat(repeated).allSatisfy(copies -> {
            assertThat(copies.stream().map(ReadLog.Heard::source)).doesNotHaveDuplicates();
            long first_s =
                    copies.stream().mapToLong(ReadLog.Heard::received_s).min().orElseThrow();
            assertThat(copies).allMatch(h -> h.received_s() - first_s <= 2);
        });
    }

    @Test
    void everyTruthIsMarkedAndThePlantedMeetingsCouldBeSeen() throws IOException {
        List<String> truth = truth(SIMULATION);
        assertThat(truth).allMatch(line -> line.endsWith("\"simulated\":true}"));
        assertThat(truth.stream().filter(line -> line.contains("\"innocent\":false")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"visible\":true"));
    }
}
