package org.hawser.sim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.port.Ports;
import org.hawser.sim.Simulation;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where ships are in meetings, measured apart from what put them there. */
class MeetingGeometryTest {

    private static final double TERRITORIAL_SEA_m = 12 * 1852;

    static List<String> shipped() {
        return Scenario.SHIPPED;
    }

    /** Two hulls 20 m wide whose middles lie 30 m apart have 10 m between them, and one that lies across the other has none. */
    @Test
    void theGapIsMeasuredAsExpected() {
        Ship here = lying(30, 125, 0, 0, 90);
        assertThat(HullGap.between_m(here, lying(30, 125, 0, 33, 90), 0)).isCloseTo(10, within(0.05));
        assertThat(HullGap.between_m(here, lying(30, 125, 0, 33, 270), 0)).isCloseTo(10, within(0.05));
        assertThat(HullGap.between_m(here, lying(30, 125, 155, 0, 90), 0)).isCloseTo(10, within(0.05));
        assertThat(HullGap.between_m(here, lying(30, 125, 20, 20, 0), 0)).isZero();
    }

    private static Ship lying(double latitude, double longitude, double east_m, double north_m, double heading_deg) {
        Motion motion = new Moored(Places.offset(Places.place(latitude, longitude), east_m, north_m), heading_deg);
        return Build.PRODUCT_TANKER.ship(
                Inventions.ship(352, (int) (east_m + north_m)), "", motion, Watch.of(NavigationalStatus.MOORED));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hullsThatMeetLieTwoToThirtyMetresApartAllTheTime(String name) throws IOException {
        Simulation simulation = Scenario.read(name, null).simulation();
        List<String> wrong = new ArrayList<>();
        for (Truth truth : simulation.truths()) {
            if (truth.kind().startsWith("meeting-")) {
                assertThat(truth.ships()).hasSize(2);
                for (double time_s = truth.start_s(); time_s < truth.end_s(); time_s += 60) {
                    double gap_m = HullGap.between_m(
                            truth.ships().getFirst(), truth.ships().getLast(), time_s);
                    if (!(gap_m >= 2 && gap_m <= 30)) {
                        wrong.add(truth.note() + " after " + time_s / 3600 + " h: " + gap_m + " m");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nobodyMeetsOfWhomItIsNotTold(String name) throws IOException {
        assertThat(MetShips.untold(Scenario.read(name, null).simulation())).isEmpty();
    }

    /** Alongside, both move together: slowly where they meet, at the speed of the one that is under way else. */
    @ParameterizedTest
    @CsvSource({"meeting-visible, 1, 5, 0, 1", "meeting-at-anchor, 1, 7, 0, 1", "replenishment, 0.3, 2, 11, 13"})
    void bothMoveTogether(String story, double fromHour, double untilHour, double least_kn, double most_kn)
            throws IOException {
        Staged staged = Staged.of(story, "[29, 131]");
        for (double time_s = staged.hours_s(fromHour); time_s < staged.hours_s(untilHour); time_s += 60) {
            for (int number = 0; number < 2; number++) {
                Kinematics hull = staged.ship(number).motion().at(time_s);
                assertThat(hull.speed_ms() / Route.KNOT_ms).isBetween(least_kn, most_kn);
            }
        }
    }

    @Test
    void shipsOnOneAnchorLieBowToStern() throws IOException {
        Staged staged = Staged.of("meeting-at-anchor", "[28.4, 123.6]");
        for (double hour = 0; hour < 7.5; hour += 0.5) {
            double one = staged.ship(0).motion().at(staged.hours_s(hour)).heading_deg();
            double other = staged.ship(1).motion().at(staged.hours_s(hour)).heading_deg();
            assertThat((one - other + 360) % 360).isCloseTo(180, within(1e-6));
            assertThat(staged.ship(0).watch().at(staged.hours_s(hour))).isEqualTo(NavigationalStatus.AT_ANCHOR);
        }
    }

    @Test
    void offPortIsBeyondThePortsLimitsAndNotFar() throws IOException {
        Truth truth = truth("meeting-off-port", "[22.30, 120.15]", "meeting-at-sea");
        assertThat(Ports.load().nearest(truth.place()).orElseThrow().distance_m())
                .isBetween(TERRITORIAL_SEA_m, 3 * TERRITORIAL_SEA_m);
        assertThat(Coast.load().distance_m(truth.place())).isLessThan(2 * TERRITORIAL_SEA_m);
    }

    @Test
    void choDoIsOffTheIsland() throws IOException {
        Truth truth = truth("meeting-cho-do", "Cho-do anchorage", "meeting-at-anchor");
        double away_m = Geodesic.WGS84.Inverse(
                        38.53,
                        124.83,
                        truth.place().latitude_deg(),
                        truth.place().longitude_deg())
                .s12;
        assertThat(away_m).isLessThan(1_000);
    }

    @Test
    void midnightFallsIntoTheMeeting() throws IOException {
        Simulation simulation = Scenario.read("meetings", null).simulation();
        List<ToldTruth> astride = ToldTruth.of(simulation).stream()
                .filter(truth ->
                        truth.kind().equals("meeting-at-sea") && truth.ships().contains(457990070))
                .toList();
        assertThat(astride).singleElement().satisfies(truth -> {
            assertThat(truth.start()).isEqualTo("2018-04-11T21:00:00Z");
            assertThat(truth.end()).isEqualTo("2018-04-12T04:00:00Z");
        });
    }

    @Test
    void bothCrossTheAntimeridianWhileTheyLieAlongside() throws IOException {
        Staged staged = Staged.of("meeting-antimeridian", "[31.5, 180]");
        for (int number = 0; number < 2; number++) {
            Motion motion = staged.ship(number).motion();
            assertThat(motion.at(staged.hours_s(1)).longitude_deg()).isBetween(179.9, 180.0);
            assertThat(motion.at(staged.hours_s(5)).longitude_deg()).isBetween(-180.0, -179.9);
        }
    }

    @Test
    void bothCrossAWholeDegreeOfLatitudeAndOfLongitudeWhileTheyLieAlongside() throws IOException {
        Staged staged = Staged.of("meeting-whole-degree", "[30.0, 127.0]");
        for (int number = 0; number < 2; number++) {
            Motion motion = staged.ship(number).motion();
            Kinematics early = motion.at(staged.hours_s(1));
            Kinematics late = motion.at(staged.hours_s(5));
            assertThat(early.latitude_deg()).isBetween(29.9, 30.0);
            assertThat(late.latitude_deg()).isBetween(30.0, 30.1);
            assertThat(early.longitude_deg()).isBetween(126.9, 127.0);
            assertThat(late.longitude_deg()).isBetween(127.0, 127.1);
        }
    }

    private static Truth truth(String story, String at, String kind) throws IOException {
        return Staged.of(story, at).simulation().truths().stream()
                .filter(truth -> truth.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
