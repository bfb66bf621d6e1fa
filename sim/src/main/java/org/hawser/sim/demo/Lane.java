package org.hawser.sim.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hawser.sea.Position;

/**
 * A way that ships take between two ports.
 *
 * @param between waypoints at sea
 * @param fromRow row of the first port's anchorage that belongs to this lane
 * @param toRow the same of the last port's
 */
record Lane(Port from, int fromRow, List<Position> between, Port to, int toRow) {

    Lane reversed() {
        List<Position> back = new ArrayList<>(between);
        Collections.reverse(back);
        return new Lane(to, toRow, List.copyOf(back), from, fromRow);
    }

    /** All waypoints at sea. */
    List<Position> way() {
        List<Position> way = new ArrayList<>();
        way.add(from.approach());
        way.addAll(between);
        way.add(to.approach());
        return List.copyOf(way);
    }
}
