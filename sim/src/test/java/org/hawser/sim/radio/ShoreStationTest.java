package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Timeline;
import org.hawser.sim.ship.Transponder;
import org.junit.jupiter.api.Test;

class ShoreStationTest {

    private static final double DAY_s = 86_400;
    private static final ShoreStation SHORE = ShoreStation.plain("S", new Position(35, 129), 100);

    private static long heard(Receiver receiver, Ship ship) {
        return Log.of(List.of(ship), List.of(receiver), DAY_s).lines.size();
    }

    private static Ship ship(double latitude_deg, double longitude_deg, Transponder transponder) {
        return Ships.at(1, latitude_deg, longitude_deg, transponder);
    }

    /** d = 2.23 (sqrt h1 + sqrt h2), nautical miles and metres: the usual formula for VHF at sea (4/3 earth). */
    @Property
    void theHorizonIsThatOfThePublishedFormula(
            @ForAll @DoubleRange(min = 1, max = 500) double height_m,
            @ForAll @DoubleRange(min = 1, max = 60) double other_m) {
        double published_nm = 2.23 * (StrictMath.sqrt(height_m) + StrictMath.sqrt(other_m));
        assertThat(Horizon.distance_m(height_m, other_m) / 1852).isCloseTo(published_nm, within(0.003 * published_nm));
    }

    /** Mast of a ship of 100 m: 16 m; the horizon of 100 m and 16 m lies at 31.2 nautical miles, 0.52 degrees of latitude. */
    @Test
    void classAIsHeardToTheHorizonAndClassBLessFar() {
        assertThat(heard(SHORE, ship(35.1, 129, Transponder.CLASS_A))).isGreaterThan(8_000);
        long far = heard(SHORE, ship(35.48, 129, Transponder.CLASS_A));
        assertThat(far).isBetween(1_000L, 4_000L);
        assertThat(heard(SHORE, ship(35.53, 129, Transponder.CLASS_A))).isZero();
        assertThat(heard(SHORE, ship(35.2, 129, Transponder.CLASS_B))).isGreaterThan(300);
        assertThat(heard(SHORE, ship(35.4, 129, Transponder.CLASS_B))).isZero();
    }

    @Test
    void nothingIsHeardOutOfAShadow() {
        ShoreStation hill = SHORE.with(new Sector(350, 10, 8_000));
        assertThat(heard(hill, ship(35.1, 129, Transponder.CLASS_A))).isZero();
        assertThat(heard(hill, ship(35.05, 129, Transponder.CLASS_A))).isGreaterThan(8_000);
        assertThat(heard(hill, ship(35.1, 129.1, Transponder.CLASS_A))).isGreaterThan(8_000);
    }

    @Test
    void stationsNearTheAntimeridianHearAcrossIt() {
        ShoreStation shore = ShoreStation.plain("S", new Position(-17, 179.95), 100);
        assertThat(heard(shore, ship(-17, -179.9, Transponder.CLASS_A))).isGreaterThan(8_000);
    }

    @Test
    void nothingIsHeardInAnOutage() {
        Receiver out = SHORE.with(Equipment.plain("S").outAt(Spans.of(1000, 5000)));
        List<Log.Line> lines = Log.of(List.of(ship(35.1, 129, Transponder.CLASS_A)), List.of(out), 10_000).lines;
        assertThat(lines).noneMatch(l -> l.time_s() >= 1001 && l.time_s() < 4999);
        assertThat(lines).hasSizeGreaterThan(500);
    }

    @Test
    void aWrongClockDriftsAndJumps() {
        ReceiverClock clock = new ReceiverClock(5, 1000, Timeline.of(0.0).then(5000, -20.0));
        Ship ship = ship(35.1, 129, Transponder.CLASS_A);
        Receiver right = Ships.everything("R");
        Receiver wrong = SHORE.with(Equipment.plain("W").with(clock).with(TagTime.MILLISECONDS));
        Log log = Log.of(List.of(ship), List.of(right, wrong), 10_000);
        int both = 0;
        for (Log.Line line : log.lines) {
            if ("W".equals(line.source())) {
                Log.Line true_ = log.lines.stream()
                        .filter(l -> "R".equals(l.source()) && l.message().equals(line.message()))
                        .min(java.util.Comparator.comparingDouble(
                                l -> StrictMath.abs(l.time_s() - line.time_s() + clock.ahead_s(l.time_s()))))
                        .orElseThrow();
                double t = true_.time_s();
                assertThat(line.time_s() - t).isCloseTo(5 + 0.001 * t - (t >= 5000 ? 20 : 0), within(0.0021));
                both++;
            }
        }
        assertThat(both).isGreaterThan(800);
    }

    @Test
    void timesAreWrittenAsTheReceiverDoes() {
        Ship ship = ship(35.1, 129, Transponder.CLASS_A);
        Receiver seconds = SHORE.with(Equipment.plain("SEC"));
        Receiver none = SHORE.with(Equipment.plain("NONE").with(TagTime.NO_TAG_BLOCK));
        Log log = Log.of(List.of(ship), List.of(seconds, none, Ships.everything("MS")), 3600);
        assertThat(log.lines.stream().filter(l -> "SEC".equals(l.source())))
                .hasSizeGreaterThan(300)
                .allMatch(l -> l.time_ms() % 1000 == 0);
        assertThat(log.lines.stream().filter(l -> "MS".equals(l.source()) && l.time_ms() % 1000 != 0))
                .hasSizeGreaterThan(300);
        assertThat(log.lines.stream().filter(l -> l.source() == null))
                .hasSizeGreaterThan(300)
                .allMatch(l -> l.time_ms() < 0);
    }

    @Test
    void someReceiversRepeatThemselves() {
        Receiver stutters = SHORE.with(Equipment.plain("S").repeating(0.25));
        Log log = Log.of(List.of(ship(35.1, 129, Transponder.CLASS_A)), List.of(stutters), DAY_s);
        long once = log.lines.stream().distinct().count();
        assertThat((double) log.counts.repeated() / once).isBetween(0.23, 0.27);
        assertThat(log.lines).hasSize((int) (once + log.counts.repeated()));
    }

    @Test
    void thinningPassesOnOneReportInASlot() {
        Receiver thins = SHORE.with(Equipment.plain("S").thinning(240));
        Log log = Log.of(List.of(ship(35.1, 129, Transponder.CLASS_A)), List.of(thins), DAY_s);
        assertThat(log.ofTypes(1).size()).isBetween(358, 361);
        assertThat(log.ofTypes(5).size()).isBetween(118, 121);
    }

    @Test
    void nobodyOnTheGroundHearsMessage27() {
        assertThat(Station.honest(
                                Transponder.CLASS_A,
                                ship(35, 129, Transponder.CLASS_A)
                                        .stations()
                                        .getFirst()
                                        .says()
                                        .at(0))
                        .longRange())
                .isTrue();
        Log log = Log.of(List.of(ship(35.1, 129, Transponder.CLASS_A)), List.of(SHORE, Ships.everything("ALL")), DAY_s);
        assertThat(log.counts.messages().keySet()).containsExactly(1, 5);
    }
}
