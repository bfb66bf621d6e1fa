package org.hawser.sim.demo;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;

/**
 * A ship with a voyage to and from something that happens on the way.
 *
 * @param speed_kn on passage
 * @param before waypoints up to there
 * @param after waypoints from there
 */
record Voyager(
        Identity identity,
        Build build,
        String destination,
        double speed_kn,
        List<Position> before,
        List<Position> after) {

    Ship ship(Motion motion, Watch watch) {
        return build.ship(identity, destination, motion, watch);
    }
}
