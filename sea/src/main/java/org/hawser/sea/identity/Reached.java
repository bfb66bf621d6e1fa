package org.hawser.sea.identity;

import java.util.List;

/**
 * Another record of the same hull.
 *
 * @param via the links that lead to it, in order; of several ways the one with the fewest links, then the first by their ids
 */
public record Reached(HullId hull, List<SameAs> via) {

    public Reached {
        via = List.copyOf(via);
    }
}
