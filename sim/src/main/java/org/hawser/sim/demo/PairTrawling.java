package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.demo.Hours.minutes;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * Two trawlers tow one net between them, to and fro, and haul it at almost no speed at the end of each tow.
 *
 * @param place where they begin
 * @param tow_s length of a tow
 * @param haul_s length of a haul
 * @param apart_m from the middle of one to that of the other
 * @param until_s the end of what is told
 */
record PairTrawling(
        Identity first, Identity second, Position place, double tow_s, double haul_s, double apart_m, double until_s)
        implements Story {

    private static final double TOW_KN = 3.1;
    private static final double HAUL_KN = 0.8;
    private static final double ASIDE_m = 1_500;
    private static final double ROUNDING_s = minutes(10);

    @Override
    public void stage(Cast cast) {
        Chance chance = cast.chance(first.name());
        Route course = course();
        Company abeam =
                new Company(course, -20, apart_m, Wave.any(25, minutes(31), chance), Wave.any(40, minutes(47), chance));
        Watch watch = Watch.of(NavigationalStatus.FISHING);
        Ship one = cast.join(Build.TRAWLER.ship(first, "FISHING", course, watch));
        Ship other = cast.join(Build.TRAWLER.ship(second, "FISHING", abeam, watch));
        Position middle = course.at(until_s / 2).position();
        String note = "two trawlers with one net between them, " + Math.round(apart_m) + " m apart";
        cast.tell(new Truth("pair-trawling", List.of(one, other), 0, until_s, middle, true, true, note));
    }

    /** North and south in turn, one lane further east each time. */
    private Route course() {
        double tow_m = tow_s * TOW_KN * Route.KNOT_ms;
        double haul_m = haul_s * HAUL_KN * Route.KNOT_ms;
        Position at = place;
        Route.Plan plan = Route.from(at, -hours(1));
        int direction = 1;
        while (plan.arrival_s() < until_s + hours(1)) {
            at = Places.offset(at, 0, direction * tow_m);
            plan = plan.to(at, TOW_KN);
            at = Places.offset(at, 0, direction * haul_m);
            plan = plan.to(at, HAUL_KN);
            at = Places.offset(at, ASIDE_m, 0);
            plan = plan.to(at, TOW_KN);
            direction = -direction;
        }
        return plan.rounded(ROUNDING_s);
    }
}
