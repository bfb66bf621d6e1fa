package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.minutes;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Following;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * A tug tows a barge that has a station of her own.
 *
 * @param departure_s when the tug is at the first waypoint
 * @param line_m from the middle of the tug to that of the barge
 * @param until_s the end of what is told
 */
record TugAndTow(
        Identity tug,
        Identity barge,
        List<Position> way,
        double departure_s,
        double speed_kn,
        double line_m,
        double until_s)
        implements Story {

    private static final double ROUNDING_s = minutes(20);

    @Override
    public void stage(Cast cast) {
        Route course = Route.from(way.getFirst(), departure_s)
                .along(way.subList(1, way.size()), speed_kn)
                .rounded(ROUNDING_s);
        Following astern = new Following(course, line_m / (speed_kn * Route.KNOT_ms));
        Watch watch = Watch.of(NavigationalStatus.RESTRICTED_MANOEUVRABILITY);
        Ship first = cast.join(Build.TOWING_TUG.ship(tug, "TOW", course, watch));
        Ship second = cast.join(Build.BARGE.ship(barge, "", astern, watch));
        Position middle = course.at(until_s / 2).position();
        String note = "a tug with a barge on a line of " + Math.round(line_m) + " m";
        cast.tell(new Truth("tug-and-tow", List.of(first, second), 0, until_s, middle, true, true, note));
    }
}
