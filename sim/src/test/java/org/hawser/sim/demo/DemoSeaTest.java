package org.hawser.sim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.flag.Flags;
import org.hawser.sea.port.Ports;
import org.hawser.sim.Simulation;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSeaTest {

    private static final double TWO_DAYS_s = 172_800;
    private static final Simulation SIMULATION = Simulation.demo(1);
    private static final List<Ship> SHIPS = SIMULATION.ships();

    private static List<Truth> truths(Predicate<Truth> which) {
        return SIMULATION.truths().stream().filter(which).toList();
    }

    private static Kinematics antenna(Truth truth, int ship, double time_s) {
        return truth.ships().get(ship).antenna(time_s);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20180301})
    void nothingMeetsButWhatWasPlanted(long seed) {
        Simulation simulation = Simulation.demo(seed);
        List<Ship> ships = simulation.ships();
        SeaSamples samples = new SeaSamples(ships, TWO_DAYS_s);
        for (int a = 0; a < ships.size(); a++) {
            for (int b = a + 1; b < ships.size(); b++) {
                Ship one = ships.get(a);
                Ship other = ships.get(b);
                if (samples.meet(a, b)) {
                    assertThat(simulation.truths())
                            .as(one.identity() + " and " + other.identity())
                            .anyMatch(t -> t.encounter() && t.ships().containsAll(List.of(one, other)));
                }
            }
        }
    }

    @Test
    void everyShipOfAPlantedEncounterMeetsAnotherOfIt() {
        SeaSamples samples = new SeaSamples(SHIPS, TWO_DAYS_s);
        for (Truth truth : truths(Truth::encounter)) {
            for (Ship ship : truth.ships()) {
                assertThat(truth.ships())
                        .as(truth.kind() + ": " + ship.identity())
                        .anyMatch(other ->
                                !other.equals(ship) && samples.meet(SHIPS.indexOf(ship), SHIPS.indexOf(other)));
            }
        }
    }

    @Test
    void theTwoMeetingsLieSideBySideForHoursFarFromAnyCoastAtNight() {
        List<Truth> meetings = truths(t -> !t.innocent());
        assertThat(meetings).hasSize(2);
        for (Truth meeting : meetings) {
            assertThat(meeting.end_s() - meeting.start_s()).isBetween(3 * 3600.0, 6 * 3600.0);
            assertThat(Coast.load().distance_m(meeting.place())).isGreaterThan(100_000);
            assertThat(Coast.load().onLand(meeting.place())).isFalse();
            for (double time_s = meeting.start_s(); time_s <= meeting.end_s(); time_s += 60) {
                double localHour = (time_s / 3600 + 9) % 24;
                assertThat(localHour >= 21 || localHour <= 5).isTrue();
                assertSideBySide(meeting, time_s);
            }
        }
    }

    /** Hulls some metres apart, on nearly one heading, both drifting. */
    private static void assertSideBySide(Truth meeting, double time_s) {
        Ship one = meeting.ships().get(0);
        Ship other = meeting.ships().get(1);
        Kinematics a = one.motion().at(time_s);
        Kinematics b = other.motion().at(time_s);
        double beams_m = (one.hull().width_m() + other.hull().width_m()) / 2.0;
        double heading = StrictMath.toRadians(a.heading_deg());
        double north_m = (b.latitude_deg() - a.latitude_deg()) * 110_800;
        double east_m = (b.longitude_deg() - a.longitude_deg())
                * 111_400
                * StrictMath.cos(StrictMath.toRadians(a.latitude_deg()));
        double abeam_m = StrictMath.abs(east_m * StrictMath.cos(heading) - north_m * StrictMath.sin(heading));
        assertThat(abeam_m - beams_m).isBetween(2.0, 10.0);
        assertThat(a.speed_ms() / Route.KNOT_ms).isLessThan(1.5);
        assertThat(b.speed_ms() / Route.KNOT_ms).isLessThan(1.5);
        assertThat(b.heading_deg()).isEqualTo(a.heading_deg());
        assertThat(SeaSamples.distance_m(antenna(meeting, 0, time_s), antenna(meeting, 1, time_s)))
                .isLessThan(150);
    }

    @Test
    void oneMeetingIsWithTheFlagOfTheDprk() {
        Truth meeting = truths(t -> t.kind().equals("meeting-with-dprk-flag")).getFirst();
        List<String> flags = meeting.ships().stream()
                .map(s -> Flags.load().hint(s.mmsi()).orElseThrow().code())
                .toList();
        assertThat(flags).containsExactly("PA", "KP");
        assertThat(meeting.ships()).allMatch(s -> s.type() == 80);
    }

    @Test
    void whatHappensInPortHappensNearOne() {
        List<Truth> inPort =
                truths(t -> List.of("harbour-tug", "bunkering-in-port", "waiting-for-berth", "berth-neighbours")
                        .contains(t.kind()));
        assertThat(inPort).hasSize(5);
        assertThat(inPort)
                .allMatch(t -> Ports.load().nearest(t.place()).orElseThrow().distance_m() < 9_500);
    }

    @Test
    void pilotsComeAlongsideWhileTheShipGoesOnSlowly() {
        List<Truth> boardings = truths(t -> t.kind().equals("pilotage") && !t.encounter());
        assertThat(boardings).hasSizeGreaterThanOrEqualTo(4);
        for (Truth boarding : boardings) {
            double middle_s = (boarding.start_s() + boarding.end_s()) / 2;
            Kinematics ship = antenna(boarding, 0, middle_s);
            assertThat(ship.speed_ms() / Route.KNOT_ms).isBetween(4.0, 8.0);
            assertThat(SeaSamples.distance_m(ship, antenna(boarding, 1, middle_s)))
                    .isLessThan(250);
            assertThat(boarding.ships().get(1).type()).isEqualTo(50);
        }
    }

    @Test
    void towsAndPairTrawlersKeepTheirDistance() {
        for (Truth truth :
                truths(t -> t.kind().equals("tug-and-tow") || t.kind().equals("pair-trawling"))) {
            for (double time_s = 0; time_s < TWO_DAYS_s; time_s += 300) {
                assertThat(SeaSamples.distance_m(antenna(truth, 0, time_s), antenna(truth, 1, time_s)))
                        .isBetween(200.0, 480.0);
            }
        }
        assertThat(truths(t -> t.kind().equals("tug-and-tow"))).hasSize(2);
        assertThat(truths(t -> t.kind().equals("pair-trawling"))).hasSize(2);
    }

    @Test
    void innocentTrafficOfEveryKindIsThere() {
        assertThat(SIMULATION.truths().stream().map(Truth::kind))
                .contains(
                        "anchored-neighbours",
                        "berth-neighbours",
                        "pilotage",
                        "tug-and-tow",
                        "harbour-tug",
                        "pair-trawling",
                        "fishing-fleet",
                        "net-buoys",
                        "net-buoys-tended",
                        "bunkering-in-port",
                        "waiting-for-berth");
        assertThat(SHIPS.stream().map(Ship::type)).contains(30, 31, 50, 52, 55, 60, 70, 80);
        assertThat(SHIPS).anyMatch(s -> s.stations().getFirst().transponder() == Transponder.CLASS_B);
    }

    /** The coast is drawn to a kilometre or so; only what is moored may touch it. */
    @Test
    void shipsUnderWayAreAtSea() {
        Coast coast = Coast.load();
        for (Ship ship : SHIPS) {
            for (double time_s = 0; time_s < TWO_DAYS_s; time_s += 1800) {
                Position place = ship.motion().at(time_s).position();
                boolean moored = ship.watch().at(time_s) == NavigationalStatus.MOORED;
                assertThat(moored || !coast.onLand(place))
                        .as(ship.identity() + " at " + place)
                        .isTrue();
            }
        }
    }

    @Test
    void speedsAreThoseOfShips() {
        for (Ship ship : SHIPS) {
            for (double time_s = 0; time_s < TWO_DAYS_s; time_s += 60) {
                assertThat(ship.motion().at(time_s).speed_ms() / Route.KNOT_ms)
                        .as(ship.identity() + " at " + time_s)
                        .isLessThan(28);
            }
        }
    }
}
