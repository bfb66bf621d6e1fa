package org.hawser.sea.identity;

import java.util.Comparator;
import java.util.List;

/**
 * A hull that had, or may have had, a value.
 *
 * @param evidence at least one
 * @param joined where links are followed: the other records of the same hull
 */
public record Holder(HullId hull, Standing standing, List<Fact> evidence, List<Reached> joined) {

    /** By standing, then by hull. */
    static final Comparator<Holder> ORDER =
            Comparator.comparing(Holder::standing).thenComparing(Holder::hull);

    public Holder {
        evidence = List.copyOf(evidence);
        joined = List.copyOf(joined);
    }
}
