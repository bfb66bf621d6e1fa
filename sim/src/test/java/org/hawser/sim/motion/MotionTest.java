package org.hawser.sim.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.junit.jupiter.api.Test;

class MotionTest {

    private static final double STEP_s = 0.5;

    /** What every motion says of its speed and turn must be how its place and heading change; the place is the truth. */
    private static void assertMovesAsItSays(Motion motion, double time_s) {
        Kinematics before = motion.at(time_s - STEP_s);
        Kinematics now = motion.at(time_s);
        Kinematics after = motion.at(time_s + STEP_s);
        GeodesicData way = Geodesic.WGS84.Inverse(
                before.latitude_deg(), before.longitude_deg(), after.latitude_deg(), after.longitude_deg());
        double azimuth = StrictMath.toRadians(way.azi1);
        double speed_ms = way.s12 / (2 * STEP_s);
        assertThat(now.east_ms()).isCloseTo(speed_ms * StrictMath.sin(azimuth), within(0.01));
        assertThat(now.north_ms()).isCloseTo(speed_ms * StrictMath.cos(azimuth), within(0.01));
        double turn = Angles.turn(before.heading_deg(), after.heading_deg()) / (2 * STEP_s);
        // The rate of turn jumps where a turn begins or ends: the mean over a span is between the rates told in it.
        double least = Math.min(now.turn_degs(), Math.min(before.turn_degs(), after.turn_degs()));
        double most = Math.max(now.turn_degs(), Math.max(before.turn_degs(), after.turn_degs()));
        assertThat(turn).isBetween(least - 0.02, most + 0.02);
    }

    private static Route route(double latitude, double longitude, Chance chance) {
        Position from = new Position(latitude, longitude);
        Route.Plan plan = Route.from(from, 0);
        double[] bearing = {chance.between(0, 360)};
        for (int i = 0; i < 5; i++) {
            bearing[0] += chance.between(-100, 100);
            double turn = StrictMath.toRadians(bearing[0]);
            from = Places.offset(from, 9_000 * StrictMath.sin(turn), 9_000 * StrictMath.cos(turn));
            plan = plan.to(from, chance.between(4, 20));
        }
        return plan.rounded(600);
    }

    @Property(tries = 300)
    void composedMotionsMoveAsTheySay(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -70, max = 70) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @LongRange(min = -1000, max = 12_000) long time_s) {
        Chance chance = new Chance(seed);
        Route route = route(latitude, longitude, chance);
        Motion swing = new AnchorSwing(
                new Position(latitude, longitude), 150, 40, Wave.any(70, 44_714, chance), Wave.any(7, 600, chance));
        Motion company = new Company(swing, 12, 30, Wave.any(2, 90, chance), Wave.any(1, 120, chance));
        Motion stages = Stages.of(swing).then(2_000, 1_800, company).then(5_000, 1_200, swing);
        assertMovesAsItSays(route, time_s);
        assertMovesAsItSays(swing, time_s);
        assertMovesAsItSays(company, time_s);
        assertMovesAsItSays(new Following(swing, 77), time_s);
        assertMovesAsItSays(stages, time_s + 0.25);
    }

    @Property(tries = 200)
    void driftMovesAsItSays(@ForAll long seed, @ForAll @LongRange(min = 0, max = 100_000) long time_s) {
        Chance chance = new Chance(seed);
        assertMovesAsItSays(
                new Drift(
                        new Position(28, 125),
                        0,
                        0.2,
                        -0.1,
                        Wave.any(60, 9_000, chance),
                        Wave.any(60, 12_000, chance),
                        45,
                        Wave.any(9, 3_000, chance)),
                time_s);
    }

    @Property(tries = 200)
    void keepsItsStationInTheLeadersFrame(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -400, max = 400) double forward_m,
            @ForAll @DoubleRange(min = -400, max = 400) double starboard_m) {
        Route leader = route(30, 125, new Chance(seed));
        Kinematics hers = leader.at(3_000);
        Kinematics mine = new Company(leader, forward_m, starboard_m, Wave.NONE, Wave.NONE).at(3_000);
        GeodesicData way = Geodesic.WGS84.Inverse(
                hers.latitude_deg(), hers.longitude_deg(), mine.latitude_deg(), mine.longitude_deg());
        double relative = StrictMath.toRadians(way.azi1 - hers.heading_deg());
        assertThat(way.s12 * StrictMath.cos(relative)).isCloseTo(forward_m, within(0.2));
        assertThat(way.s12 * StrictMath.sin(relative)).isCloseTo(starboard_m, within(0.2));
    }

    @Test
    void routeKeepsTheSpeedThatWasAskedFor() {
        Route route = Route.from(new Position(30, 125), 0)
                .to(new Position(30.5, 125.5), 12)
                .rounded(300);
        assertThat(route.at(6_000).speed_ms() / Route.KNOT_ms).isCloseTo(12, within(0.05));
        assertThat(route.at(6_000).heading_deg()).isBetween(40.0, 42.0);
    }

    @Test
    void routeBeginsAndEndsAtItsWaypointsAndLiesStillThere() {
        Position from = new Position(30, 125);
        Position to = new Position(30.1, 125);
        Route.Plan plan = Route.from(from, 100).to(to, 10);
        Route route = plan.rounded(300);
        assertThat(route.at(-1_000).position()).isEqualTo(from);
        assertThat(route.at(-1_000).speed_ms()).isZero();
        Kinematics after = route.at(plan.arrival_s() + 1_000);
        assertThat(after.latitude_deg()).isCloseTo(30.1, within(1e-9));
        assertThat(after.speed_ms()).isZero();
        assertThat(after.heading_deg()).isZero();
    }

    @Test
    void routeCrossesTheAntimeridianTheShortWay() {
        Route route = Route.from(new Position(10, 179.9), 0)
                .to(new Position(10, -179.9), 10)
                .rounded(60);
        assertThat(route.at(1_000).longitude_deg()).isGreaterThan(179.9);
        assertThat(route.at(4_000).longitude_deg()).isLessThan(-179.9);
        assertThat(route.at(2_000).speed_ms() / Route.KNOT_ms).isCloseTo(10, within(0.05));
    }

    @Test
    void roundedCornerTurnsSteadily() {
        Position corner = new Position(30, 125);
        Route route = Route.from(new Position(29.9, 125), 0)
                .to(corner, 10)
                .to(Places.offset(corner, 9_000, 0), 10)
                .rounded(600);
        double corner_s = Route.duration_s(List.of(new Position(29.9, 125), corner), 10);
        assertThat(route.at(corner_s - 301).heading_deg()).isZero();
        assertThat(route.at(corner_s).heading_deg()).isCloseTo(45, within(1.0));
        assertThat(route.at(corner_s).turn_degs()).isPositive();
        assertThat(route.at(corner_s + 301).heading_deg()).isCloseTo(90, within(0.1));
    }

    @Test
    void aWaypointMustBeLaterThanTheOneBefore() {
        Route.Plan plan = Route.from(new Position(30, 125), 100);
        assertThatThrownBy(() -> plan.by(new Position(31, 125), 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStageMustNotBeginInTheChangeToTheOneBefore() {
        Motion still = new Moored(new Position(30, 125), 0);
        Stages stages = Stages.of(still).then(100, 50, still);
        assertThatThrownBy(() -> stages.then(149, 10, still)).isInstanceOf(IllegalArgumentException.class);
    }
}
