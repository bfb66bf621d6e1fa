package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.Rejection;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.AnchorSwing;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Transponder;
import org.junit.jupiter.api.Test;

class EtherTest {

    private static final double DURATION_s = 5_000;
    private static final Transponder[] TRANSPONDERS = Transponder.values();

    /** Every kind of receiver. */
    private static final List<Receiver> RECEIVERS = List.of(
            ShoreStation.plain("S1", new Position(35, 129), 200)
                    .with(Equipment.plain("S1").repeating(0.1)),
            ShoreStation.plain("S2", new Position(35.2, 129.3), 100)
                    .with(Equipment.plain("S2").with(TagTime.MILLISECONDS).thinning(60)),
            ShoreStation.plain("S3", new Position(34.8, 129.2), 50)
                    .with(Equipment.plain("S3").with(TagTime.NO_TAG_BLOCK).outAt(Spans.of(700, 1900))),
            new WideService(Equipment.plain("W").with(ReceiverClock.ahead(-3)), 0.3, Latency.between(4, 200)),
            satellite("X1", 135, 20),
            satellite("X2", 130, 20));

    private static Receiver satellite(String name, double node_deg, double phase_deg) {
        List<Position> ground = List.of(new Position(78.2, 15.4), new Position(35, 139));
        return new Satellite(Equipment.plain(name), new Orbit(700_000, 98, node_deg, phase_deg), 5, 0.9, ground, 30);
    }

    private static List<Ship> fleet(int count) {
        List<Ship> ships = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Chance chance = new Chance(i);
            Position from = new Position(chance.between(34, 36), chance.between(128, 130));
            Motion motion = i % 3 == 0
                    ? new AnchorSwing(from, 130, 40, Wave.any(60, 44_714, chance), Wave.any(7, 700, chance))
                    : Route.from(from, -100)
                            .to(new Position(35, 129.1), chance.between(5, 25))
                            .to(from, 10)
                            .rounded(300);
            NavigationalStatus status = i % 3 == 0 ? NavigationalStatus.AT_ANCHOR : NavigationalStatus.UNDER_WAY;
            Ship ship = Ships.ship(i, motion, status, TRANSPONDERS[i % 5 % TRANSPONDERS.length]);
            Station station = ship.stations().getFirst();
            ships.add(i % 10 == 7 ? ship.carrying(station.reporting(Falsified.shifted(900, 0)), station) : ship);
        }
        return ships;
    }

    private static byte[] bytes(int threads, int shards, int frames, long held_bytes) {
        return Log.bytes(fleet(60), RECEIVERS, DURATION_s, new Effort(threads, shards, frames, held_bytes));
    }

    @Test
    void theLogDoesNotDependOnThreadsShardsWindowsOrMemory() {
        byte[] plain = bytes(1, 1, 1, Long.MAX_VALUE);
        assertThat(plain.length).isGreaterThan(1_000_000);
        assertThat(new String(plain, StandardCharsets.US_ASCII)).contains("\\s:X1,", "\\s:W,", "\r\n!AIVDM");
        assertThat(bytes(2, 2, 1, Long.MAX_VALUE)).isEqualTo(plain);
        assertThat(bytes(3, 3, 7, Long.MAX_VALUE)).isEqualTo(plain);
        assertThat(bytes(2, 5, 100, Long.MAX_VALUE)).isEqualTo(plain);
        assertThat(bytes(3, 2, 3, 20_000)).as("spilt to disk").isEqualTo(plain);
    }

    @Test
    void everyLineIsDecodedOrBrokenAsTheCountsSay() {
        Log log = Log.of(fleet(200), RECEIVERS, 12_000);
        LogCounts counts = log.counts;
        assertThat(counts.checksumWrong()).isGreaterThan(5);
        assertThat(counts.truncated()).isGreaterThan(2);
        assertThat(log.rejected)
                .containsOnlyKeys(Rejection.CHECKSUM_WRONG, Rejection.CHECKSUM_MISSING)
                .containsEntry(Rejection.CHECKSUM_WRONG, (int) counts.checksumWrong())
                .containsEntry(Rejection.CHECKSUM_MISSING, (int) counts.truncated());
        assertThat(log.others).isEqualTo(1);
        assertThat(log.sentences + counts.checksumWrong() + counts.truncated() + 1)
                .isEqualTo(counts.lines());
        long messages = counts.messages().values().stream().mapToLong(n -> n).sum();
        assertThat(log.lines.size() + counts.checksumWrong() + counts.truncated())
                .isEqualTo(messages);
        assertThat(counts.messages().keySet()).containsExactly(1, 3, 5, 18, 24, 27);
    }

    @Test
    void onTheGroundAnotherShipChangesNothingForThoseThatAreThere() {
        List<Receiver> ground = RECEIVERS.subList(0, 4);
        Ship one = Ships.at(901, 35, 129, Transponder.CLASS_A);
        List<Log.Line> alone = Log.of(List.of(one), ground, DURATION_s).lines;
        List<Ship> more = new ArrayList<>(fleet(9));
        more.add(one);
        List<Log.Line> among = Log.of(more, ground, DURATION_s).lines.stream()
                .filter(l -> l.message().mmsi() == one.mmsi())
                .toList();
        assertThat(among).isEqualTo(alone).isNotEmpty();
    }

    @Test
    void theLogIsInTheOrderOfDelivery() {
        Receiver steady =
                new WideService(Equipment.plain("STEADY").with(TagTime.MILLISECONDS), 1, new Latency(30, 30, 0, 0));
        List<Log.Line> lines = Log.of(fleet(20), List.of(steady, Ships.everything("NOW")), 2_000).lines;
        double last_s = 0;
        for (Log.Line line : lines) {
            double delivered_s = line.time_s() + ("STEADY".equals(line.source()) ? 30 : 0);
            assertThat(delivered_s).isGreaterThanOrEqualTo(last_s - 0.0011);
            last_s = delivered_s;
        }
        assertThat(lines).hasSizeGreaterThan(5_000);
    }

    @Test
    void whatCannotBeIsRefused() {
        List<Ship> twins = List.of(fleet(1).getFirst(), fleet(1).getFirst());
        assertThatThrownBy(() -> Log.of(twins, RECEIVERS, 60)).hasMessageContaining("identity");
        assertThatThrownBy(() -> Log.of(List.of(), List.of(Ships.everything("A"), Ships.everything("A")), 60))
                .hasMessageContaining("two receivers have the name A");
        assertThatThrownBy(() ->
                        new Ether(List.of(), List.of(), new Chance(1), 1_519_862_401, 60, Log.SMALL, ship -> null))
                .hasMessageContaining("whole minute");
        assertThatThrownBy(() -> Equipment.plain("NO BLANKS")).hasMessageContaining("NO BLANKS");
    }
}
