package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Transponder;
import org.jspecify.annotations.Nullable;

/**
 * A ship of a story.
 *
 * @param id by which the story names her
 * @param destination as keyed in
 * @param transponder null where she carries none
 * @param plan her steps, one or more
 * @param line of the file, for errors
 */
record ShipSpec(
        String id,
        Build build,
        Identity identity,
        String destination,
        @Nullable Transponder transponder,
        List<PlanLine> plan,
        int line) {

    ShipSpec {
        plan = List.copyOf(plan);
    }

    int mmsi() {
        return identity.mmsi();
    }

    /** What an honest station says of her. */
    StaticData truth() {
        return new StaticData(identity, build.type(), build.hull(), destination);
    }
}
