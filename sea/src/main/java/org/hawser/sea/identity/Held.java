package org.hawser.sea.identity;

import java.util.Comparator;
import java.util.List;

/**
 * A value with all the sources that agree on it.
 *
 * @param value as its first source writes it
 * @param standing the strongest that any of the evidence gives
 * @param evidence at least one, by publication and source; only facts under which the value may have held at the time asked about
 */
public record Held(Value value, Standing standing, List<Evidence> evidence) {

    /** By standing, then by first publication and source. */
    static final Comparator<Held> ORDER =
            Comparator.comparing(Held::standing).thenComparing(held -> held.evidence.getFirst(), Evidence.ORDER);

    public Held {
        evidence = List.copyOf(evidence);
    }
}
