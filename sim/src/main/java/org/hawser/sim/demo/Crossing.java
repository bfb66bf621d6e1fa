package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.demo.Hours.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Watch;

/**
 * A ship that goes to and fro on one way with a rest at each end: a ferry, or a dredger at work.
 *
 * @param firstDeparture_s from the first point of the way
 * @param until_s the end of the simulation
 */
record Crossing(
        Identity identity,
        Build build,
        NavigationalStatus status,
        List<Position> way,
        double speed_kn,
        double rest_s,
        double firstDeparture_s,
        double until_s)
        implements Story {

    private static final double ROUNDING_s = minutes(5);

    @Override
    public void stage(Cast cast) {
        List<Position> there = way;
        Route.Plan plan = Route.from(there.getFirst(), firstDeparture_s);
        while (plan.arrival_s() < until_s + hours(1)) {
            plan = plan.along(there.subList(1, there.size()), speed_kn).stay(rest_s);
            List<Position> back = new ArrayList<>(there);
            Collections.reverse(back);
            there = back;
        }
        cast.join(build.ship(identity, "", plan.rounded(ROUNDING_s), Watch.of(status)));
    }
}
