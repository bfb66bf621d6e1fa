package org.hawser.sim.demo;

import org.hawser.sea.Position;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Watch;

/**
 * A coast guard ship that patrols a square.
 *
 * @param corner south-western
 * @param until_s the end of the simulation
 */
record Patrol(Identity identity, Position corner, double side_m, double until_s) implements Story {

    private static final double LEAST_KN = 7;
    private static final double MOST_KN = 14;

    @Override
    public void stage(Cast cast) {
        cast.join(Build.PATROL_SHIP.ship(
                identity,
                "PATROL",
                Wandering.within(corner, side_m, LEAST_KN, MOST_KN, until_s, cast.chance(identity.name())),
                Watch.of(NavigationalStatus.UNDER_WAY)));
    }
}
