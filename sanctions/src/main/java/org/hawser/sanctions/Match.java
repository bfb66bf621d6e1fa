package org.hawser.sanctions;

import java.util.List;
import org.hawser.sea.ImoNumber;
import org.jspecify.annotations.Nullable;

/**
 * A listed ship that a query led to.
 *
 * @param keys what both have in common, strongest first
 * @param otherImo the query's IMO number where the listed ship has only different ones: it speaks against every weaker match
 */
record Match(ListedShip ship, List<IdKey> keys, @Nullable ImoNumber otherImo) {

    IdKey strongest() {
        return keys.get(0);
    }

    MatchKind kind() {
        return strongest().kind();
    }

    double score() {
        return otherImo == null ? kind().score() : Math.min(kind().score(), MatchKind.CONTRADICTED_SCORE);
    }
}
