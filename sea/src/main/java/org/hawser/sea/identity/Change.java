package org.hawser.sea.identity;

import java.util.Comparator;
import java.util.List;

/**
 * That a value began or ended.
 *
 * @param certain whether it lies within the time asked about for certain, by at least one source
 * @param evidence the facts whose bound lies there, or may lie there
 */
public record Change(Value value, Edge edge, boolean certain, List<Evidence> evidence) {

    /** Which end of a validity. */
    public enum Edge {
        BEGAN,
        ENDED;

        TimeBound of(Fact fact) {
            return this == BEGAN ? fact.valid().from() : fact.valid().to();
        }
    }

    /** By the earliest bound, attribute, edge, then publication. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::earliest, TimeBound.ORDER)
            .thenComparing(change -> change.value.attribute())
            .thenComparing(Change::edge)
            .thenComparing(change -> change.evidence.getFirst(), Evidence.ORDER);

    public Change {
        evidence = List.copyOf(evidence);
    }

    private TimeBound earliest() {
        return evidence.stream()
                .map(item -> edge.of(item.fact()))
                .min(TimeBound.ORDER)
                .orElseThrow();
    }
}
