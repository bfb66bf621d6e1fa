package org.hawser.sea.identity;

import java.util.List;

/**
 * Links join two records that are elsewhere said to be of two hulls. Both statements stand until a person withdraws one.
 *
 * @param via the links that lead from the one to the other
 */
public record Contradiction(NotSame statement, List<SameAs> via) {

    public Contradiction {
        via = List.copyOf(via);
    }
}
