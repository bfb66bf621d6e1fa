package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.PositionReport;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.Sensors;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Transponder;
import org.junit.jupiter.api.Test;

/** What stations may do that are not as they should be. */
class StationsTest {

    private static final Ship SHIP = Ships.at(1, 30, 125, Transponder.CLASS_A);
    private static final Station HERS = SHIP.stations().getFirst();
    private static final StaticData TRUTH =
            new StaticData(SHIP.identity(), SHIP.type(), SHIP.hull(), SHIP.destination());
    private static final Identity OTHER = new Identity(671_990_777, 9_000_000, "SIM RUFF 777", "QSIM777");

    private static Log log(Station... stations) {
        return Log.of(List.of(SHIP.carrying(stations)), List.of(Ships.everything("ALL")), 7200);
    }

    private static Position place(Log.Line line) {
        PositionReport report = (PositionReport) line.message();
        return new Position(
                report.latitude_deg().orElseThrow(), report.longitude_deg().orElseThrow());
    }

    @Test
    void nothingIsHeardWhileAStationIsOff() {
        Log log = log(HERS.switchedOff(Spans.of(1000, 2000, 3030, 3090)));
        assertThat(log.lines).noneMatch(l -> l.time_s() >= 1000 && l.time_s() < 2000);
        assertThat(log.lines).noneMatch(l -> l.time_s() >= 3030 && l.time_s() < 3090);
        assertThat(log.lines).anyMatch(l -> l.time_s() > 985 && l.time_s() < 1000);
        assertThat(log.lines).anyMatch(l -> l.time_s() >= 2000 && l.time_s() < 2015);
    }

    @Test
    void aChangedIdentityIsToldAtOnceAndStandsInEveryMessageFromThenOn() {
        Log log = log(HERS.sayingFrom(2345.6, TRUTH.as(OTHER)));
        for (Log.Line line : log.lines) {
            int mmsi = line.time_s() < 2345.6 ? SHIP.mmsi() : OTHER.mmsi();
            assertThat(line.message().mmsi()).isEqualTo(mmsi);
        }
        StaticAndVoyageData told = log.ofTypes(5).stream()
                .filter(l -> l.time_s() >= 2345.6 && l.time_s() < 2347)
                .map(l -> (StaticAndVoyageData) l.message())
                .findFirst()
                .orElseThrow();
        assertThat(told.imoNumber()).isEqualTo(OTHER.imo());
        assertThat(told.name()).isEqualTo(OTHER.name());
    }

    @Test
    void changedVoyageDataAreToldAtOnce() {
        Hull loaded = new Hull(84, 16, 8, 8, 66);
        Log log = log(HERS.sayingFrom(1000, TRUTH.with(loaded).boundFor("CNSHA")));
        assertThat(log.ofTypes(5)).anySatisfy(line -> {
            assertThat(line.time_s()).isBetween(1000.0, 1001.0);
            assertThat(((StaticAndVoyageData) line.message()).draught_e1m()).isEqualTo(66);
            assertThat(((StaticAndVoyageData) line.message()).destination()).isEqualTo("CNSHA");
        });
    }

    @Test
    void aSecondTransmitterIsHeardBesideTheFirst() {
        Log both = log(HERS, Station.honest(Transponder.CLASS_B, TRUTH.as(OTHER)));
        assertThat(both.ofTypes(18)).allMatch(l -> l.message().mmsi() == OTHER.mmsi());
        List<Log.Line> first = both.lines.stream()
                .filter(l -> l.message().mmsi() == SHIP.mmsi())
                .toList();
        assertThat(first).isEqualTo(log(HERS).lines);
    }

    @Test
    void aShipWithoutStationsIsSilent() {
        assertThat(log().lines).isEmpty();
    }

    @Test
    void aShiftedPositionIsAsideOfTheTrueOne() {
        List<Log.Line> heard = log(HERS.reporting(Falsified.shifted(0, 5_000))).ofTypes(1);
        assertThat(heard).hasSizeGreaterThan(600);
        assertThat(heard).allMatch(l -> StrictMath.abs(place(l).latitude_deg() - 30 - 5_000 / 110_850.0) < 0.0005);
    }

    @Test
    void aTeleportedShipIsElsewhereWhileItLasts() {
        Spans spell = Spans.of(3000, 4000);
        ReportedPosition jump = Falsified.teleported(new Position(30, 125), new Position(-10, -179.9));
        Log log = log(HERS.reporting(Falsified.during(spell, jump, ReportedPosition.TRUE)));
        for (Log.Line line : log.ofTypes(1)) {
            // The position is that of the whole second before.
            boolean away = spell.contains(StrictMath.floor(line.time_s()));
            assertThat(place(line).latitude_deg())
                    .isCloseTo(away ? -10 : 30, org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void aFrozenPositionIsTheSameInEveryReport() {
        Log log = log(HERS.reporting(Falsified.frozen(Ships.steady(7, 0), 0)));
        Set<Object> said = log.ofTypes(1).stream()
                .map(l -> (PositionReportClassA) l.message())
                .map(r -> List.of(r.latitude_e4min(), r.longitude_e4min(), r.sog_e1kn(), r.cog_e1deg()))
                .collect(Collectors.toSet());
        assertThat(said).containsExactly(List.of(30 * 600_000, 125 * 600_000, 70, 900));
    }

    @Test
    void aCircleHasItsRadiusAndSpeed() {
        Position centre = new Position(37, 123);
        Log log = log(HERS.reporting(Falsified.circle(centre, 900, 10)));
        for (Log.Line line : log.ofTypes(1)) {
            double north_m = (place(line).latitude_deg() - 37) * 110_985;
            double east_m = (place(line).longitude_deg() - 123) * 89_014;
            assertThat(StrictMath.hypot(north_m, east_m)).isBetween(897.0, 903.0);
            assertThat(((PositionReportClassA) line.message()).sog_e1kn()).isBetween(193, 195);
        }
    }

    @Test
    void aMadeUpTrackIsReportedAsItIs() {
        Log log = log(HERS.reporting(Falsified.track(new Moored(new Position(-1, -2), 77))));
        assertThat(log.ofTypes(1)).allSatisfy(l -> {
            assertThat(place(l)).isEqualTo(new Position(-1, -2));
            assertThat(((PositionReportClassA) l.message()).heading_deg()).isEqualTo(77);
        });
    }

    @Test
    void sensorsThatAreMissingAreNotAvailable() {
        Log log = log(HERS.with(new Sensors(false, 62, 0)));
        assertThat(log.ofTypes(1)).map(l -> (PositionReportClassA) l.message()).allSatisfy(r -> {
            assertThat(r.heading_deg()).isEqualTo(ClassALayout.HEADING_DEG.notAvailable());
            assertThat(r.rateOfTurn()).isEqualTo(ClassALayout.RATE_OF_TURN.notAvailable());
            assertThat(r.second()).isEqualTo(62);
        });
    }

    @Test
    void aWrongClockShowsInTheSecondOfTheMinute() {
        Log log = log(HERS.with(new Sensors(true, Sensors.BY_CLOCK, 7)));
        assertThat(log.ofTypes(1))
                .allMatch(l -> ((PositionReportClassA) l.message()).second() == ((long) l.time_s() + 7) % 60);
    }
}
