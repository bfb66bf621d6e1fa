package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.demo.Hours.minutes;

import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;

/** Going hither and thither at changing speed within a square. */
final class Wandering {

    private static final double ROUNDING_s = minutes(6);

    private Wandering() {}

    /**
     * @param corner south-western
     * @param side_m of the square
     * @param until_s until when at least
     */
    static Route within(
            Position corner, double side_m, double leastSpeed_kn, double mostSpeed_kn, double until_s, Chance chance) {
        Route.Plan plan = Route.from(anywhere(corner, side_m, chance), -hours(1));
        while (plan.arrival_s() < until_s) {
            plan = plan.to(anywhere(corner, side_m, chance), chance.between(leastSpeed_kn, mostSpeed_kn));
        }
        return plan.rounded(ROUNDING_s);
    }

    private static Position anywhere(Position corner, double side_m, Chance chance) {
        return Places.offset(corner, chance.between(0, side_m), chance.between(0, side_m));
    }
}
