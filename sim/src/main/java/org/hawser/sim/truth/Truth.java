package org.hawser.sim.truth;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Ship;

/**
 * Something that was planted.
 *
 * @param kind as {@code meeting-at-sea}
 * @param ships who took part
 * @param start_s from when, seconds since the start of the simulation
 * @param end_s until when
 * @param place where, in the middle of that time
 * @param innocent whether it is what ships do every day
 * @param encounter whether positions and speeds alone meet the definition of an encounter (500 m, 2 h, 2 kn, or drifting
 *     together below 5 kn): what must be told apart by more than geometry
 * @param note what happened, for people
 */
public record Truth(
        String kind,
        List<Ship> ships,
        double start_s,
        double end_s,
        Position place,
        boolean innocent,
        boolean encounter,
        String note) {}
