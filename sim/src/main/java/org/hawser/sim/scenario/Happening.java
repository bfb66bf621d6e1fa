package org.hawser.sim.scenario;

import java.util.List;

/**
 * Something that happens to ships' stations, or that is to be told of ships.
 *
 * @param told as what
 * @param ships ids of those who take part, one or more
 * @param from_s seconds since the start of the simulation
 * @param until_s later
 * @param effects none where ships do it anyway
 */
record Happening(Told told, List<String> ships, double from_s, double until_s, List<Effect> effects) {

    Happening {
        ships = List.copyOf(ships);
        effects = List.copyOf(effects);
    }

    boolean holdsAt(double time_s) {
        return from_s <= time_s && time_s < until_s;
    }
}
