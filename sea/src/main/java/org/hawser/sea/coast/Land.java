package org.hawser.sea.coast;

import java.util.List;
import org.hawser.sea.Position;

/**
 * A piece of land of one territory.
 *
 * @param shore three points or more around it, clockwise, the first not repeated; followed the short way round the earth, and
 *     rounded to the grid of the coast's source (0.0036 degrees of longitude, 0.0017 of latitude)
 */
public record Land(Territory territory, List<Position> shore) {

    public Land {
        shore = List.copyOf(shore);
        if (shore.size() < 3) {
            throw new IllegalArgumentException("land needs three points of shore, not " + shore.size());
        }
    }
}
