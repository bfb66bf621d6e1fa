package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;

/**
 * A ship of a story.
 *
 * @param id by which the story names her
 * @param destination as keyed in
 * @param plan her steps, one or more
 * @param line of the file, for errors
 */
record ShipSpec(String id, Build build, Identity identity, String destination, List<Step> plan, int line) {

    ShipSpec {
        plan = List.copyOf(plan);
    }
}
