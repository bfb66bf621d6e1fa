package org.hawser.sea.identity;

import java.util.Comparator;
import java.util.List;

/**
 * A fact that bears on an answer.
 *
 * @param via the links over which it was reached from the hull asked about, in order; empty for that hull's own facts
 */
public record Evidence(Fact fact, List<SameAs> via) {

    /** By publication and source. */
    static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::fact, Fact.BY_PUBLICATION);

    public Evidence {
        via = List.copyOf(via);
    }
}
