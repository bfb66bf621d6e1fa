package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.minutes;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.AnchorSwing;
import org.hawser.sim.motion.Lying;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Watch;

/**
 * Merchant ships on a lane, every other one against its direction: each lies at anchor until she sails, and anchors where she
 * arrives. Most of them are somewhere on the way when the simulation begins. Nothing to tell of them.
 *
 * @param firstNumber of the ships, which are numbered on
 * @param until_s the end of the simulation
 */
record LaneTraffic(Lane lane, int firstNumber, int ships, double until_s) implements Story {

    /** Flags that are often seen there, by their maritime identification digits. */
    private static final int[] MIDS = {354, 372, 477, 538, 563, 636, 414, 440, 431, 416, 248, 312};

    private static final Build[] BUILDS = {
        Build.CONTAINER_SHIP,
        Build.BULK_CARRIER,
        Build.COASTER,
        Build.FEEDER,
        Build.PRODUCT_TANKER,
        Build.CAR_CARRIER,
        Build.BULK_CARRIER,
        Build.COASTAL_TANKER,
        Build.CRUDE_TANKER
    };

    private static final double LEAST_SPEED_KN = 10;
    private static final double MOST_SPEED_KN = 16;
    private static final double LATEST_DEPARTURE = 0.9;
    private static final double ASIDE_m = 2_500;
    private static final double ROUNDING_s = minutes(7);
    private static final double CHANGE_s = minutes(20);

    @Override
    public void stage(Cast cast) {
        for (int i = 0; i < ships; i++) {
            ship(cast, i, i % 2 == 0 ? lane : lane.reversed());
        }
    }

    private void ship(Cast cast, int column, Lane way) {
        int number = firstNumber + column;
        Chance chance = cast.chance("ship " + number);
        Identity identity = Inventions.ship(MIDS[chance.whole(MIDS.length)], number);
        Build build = BUILDS[chance.whole(BUILDS.length)];
        AnchorSwing before = Lying.toAnchor(way.from().anchor(way.fromRow(), column), chance);
        AnchorSwing after = Lying.toAnchor(way.to().anchor(way.toRow(), column), chance);
        double speed_kn = chance.between(LEAST_SPEED_KN, MOST_SPEED_KN);
        List<Position> points = aside(way.way(), chance);
        double departure_s = departure_s(Route.duration_s(points, speed_kn), chance);
        Route.Plan plan =
                Route.from(before.at(departure_s).position(), departure_s).along(points, speed_kn);
        plan = plan.to(after.anchor(), speed_kn / 2);
        double arrival_s = plan.arrival_s();
        Motion motion = Stages.of(before)
                .then(departure_s - CHANGE_s / 2, CHANGE_s, plan.rounded(ROUNDING_s))
                .then(arrival_s, CHANGE_s, after);
        Watch watch = Watch.of(NavigationalStatus.AT_ANCHOR)
                .then(departure_s, NavigationalStatus.UNDER_WAY)
                .then(arrival_s + CHANGE_s, NavigationalStatus.AT_ANCHOR);
        cast.join(build.ship(identity, way.to().code(), motion, watch));
    }

    /** Between so early that she has just arrived at the start, and shortly before the end. */
    private double departure_s(double duration_s, Chance chance) {
        return chance.between(-duration_s, LATEST_DEPARTURE * until_s);
    }

    /** No two ships go over the very same ground. */
    private static List<Position> aside(List<Position> way, Chance chance) {
        double east_m = chance.between(-ASIDE_m, ASIDE_m);
        double north_m = chance.between(-ASIDE_m, ASIDE_m);
        List<Position> moved = new ArrayList<>();
        for (Position point : way) {
            moved.add(Places.offset(point, east_m, north_m));
        }
        return moved;
    }
}
