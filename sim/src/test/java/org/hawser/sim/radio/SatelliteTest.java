package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.LongRangePositionReport;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;
import org.junit.jupiter.api.Test;

class SatelliteTest {

    private static final int FRAMES = 8;

    /** Goes over 0 N 0 E at the start, and relays at once. */
    private static final Satellite SATELLITE = new Satellite(
            Equipment.plain("SAT").with(TagTime.MILLISECONDS), new Orbit(800_000, 90, 0, -14), 0, 1, List.of(), 0);

    /** In a square of cells of half a degree, one ship a cell. */
    private static List<Ship> ships(int count) {
        List<Ship> ships = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / 20;
            ships.add(Ships.at(i, -4.9 + 0.5 * row, -4.9 + 0.5 * (i % 20), Transponder.CLASS_A));
        }
        return ships;
    }

    private static double share(int count) {
        Log log = Log.of(ships(count), List.of(SATELLITE), FRAMES * 60);
        return log.ofTypes(1).size() / (6.0 * FRAMES * count);
    }

    /**
     * Each sends every 10 s in one of 750 slot-channels, and is in sight for all of the eight minutes; static data fill some more
     * slots. Slots are kept for some frames, so that few hundred independent draws remain: within 0.05.
     */
    @Test
    void collisionsGrowWithTheNumberOfShipsInTheFootprint() {
        for (int count : new int[] {40, 150, 400}) {
            double inSlot = (1 + 10 / 360.0 * 3) / 750;
            double expected = StrictMath.pow(1 - inSlot, count - 1);
            assertThat(share(count)).as(count + " ships").isBetween(expected - 0.05, expected + 0.05);
        }
    }

    @Test
    void shipsOfOneCellKeepOutOfEachOthersSlots() {
        List<Ship> ships = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            ships.add(Ships.at(i, 0.1 + i * 0.002, 0.1, Transponder.CLASS_A));
        }
        Log log = Log.of(ships, List.of(SATELLITE), FRAMES * 60);
        assertThat(log.ofTypes(1)).hasSize(6 * FRAMES * 150);
    }

    @Test
    void onlyShipsInTheFootprintAreHeardAndOnlyWhileTheyAre() {
        Ship under = Ships.at(1, 0, 0, Transponder.CLASS_A);
        Ship beyond = Ships.at(2, 0, 90, Transponder.CLASS_A);
        Log log = Log.of(List.of(under, beyond), List.of(SATELLITE), 86_400);
        assertThat(log.lines).noneMatch(l -> l.message().mmsi() == beyond.mmsi() && l.time_s() < 1000);
        double last_s = log.lines.stream()
                .filter(l -> l.time_s() < 3000)
                .mapToDouble(Log.Line::time_s)
                .max()
                .orElseThrow();
        // 14 degrees before to 27.2 behind at 360 degrees in 100.7 minutes.
        assertThat(last_s).isBetween(660.0, 720.0);
    }

    @Test
    void message27IsHeardOnChannelsOfItsOwnEveryThreeMinutes() {
        Moored still = new Moored(new Position(1, -2), 0);
        Ship anchored = Ships.ship(1, still, NavigationalStatus.AT_ANCHOR, Transponder.CLASS_A);
        Log log = Log.of(List.of(anchored), List.of(geostationary()), 36_000);
        List<Log.Line> heard = log.ofTypes(27);
        assertThat(heard).hasSize(200);
        assertThat(heard.stream().map(Log.Line::channel).distinct()).containsExactlyInAnyOrder('C', 'D');
        assertThat(log.ofTypes(1, 3, 5).stream().map(Log.Line::channel).distinct())
                .containsExactlyInAnyOrder('A', 'B');
        LongRangePositionReport report =
                (LongRangePositionReport) heard.getFirst().message();
        assertThat(report.latitude_e1min()).isEqualTo(600);
        assertThat(report.longitude_e1min()).isEqualTo(-1200);
        assertThat(report.navigationalStatus()).isEqualTo(NavigationalStatus.AT_ANCHOR.code());
    }

    /** Stays over one place for some hours, and hears whom it sees. */
    private static Satellite geostationary() {
        return new Satellite(
                Equipment.plain("GEO").with(TagTime.MILLISECONDS), new Orbit(35_793_000, 0, 0, 0), 0, 1, List.of(), 0);
    }

    @Test
    void weakStationsAreHeardLess() {
        Satellite deaf = new Satellite(Equipment.plain("GEO"), new Orbit(35_793_000, 0, 0, 0), 0, 0.8, List.of(), 0);
        long a = Log.of(List.of(Ships.at(1, 1, 1, Transponder.CLASS_A)), List.of(deaf), 86_400)
                .ofTypes(1)
                .size();
        long b = Log.of(List.of(Ships.at(1, 1, 1, Transponder.CLASS_B)), List.of(deaf), 864_000)
                .ofTypes(18)
                .size();
        assertThat(a / 8640.0).isBetween(0.78, 0.82);
        // 0.8 times the root of 2 W by 12.5 W.
        assertThat(b / 4800.0).isBetween(0.30, 0.34);
    }

    @Test
    void whatIsStoredComesLateAndInBatches() {
        Satellite stores = new Satellite(
                Equipment.plain("SAT"), new Orbit(600_000, 97.8, 0, 0), 5, 1, List.of(new Position(78.2, 15.4)), 60);
        List<Ship> ships = List.of(Ships.at(1, 30, 0, Transponder.CLASS_A), Ships.at(2, -30, 90, Transponder.CLASS_A));
        Log log = Log.of(ships, List.of(stores, Ships.everything("ALL")), 86_400);
        double latest_s = 0;
        double late_s = 0;
        for (Log.Line line : log.lines) {
            late_s = StrictMath.max(late_s, "SAT".equals(line.source()) ? latest_s - line.time_s() : 0);
            latest_s = StrictMath.max(latest_s, line.time_s());
        }
        // Some orbits pass too far from the ground station; two take 3.2 hours.
        assertThat(late_s).isBetween(1_200.0, 11_700.0);
    }
}
