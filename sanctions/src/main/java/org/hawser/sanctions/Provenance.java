package org.hawser.sanctions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from and how sure it is.
 *
 * @param mark F: found in a published source; M-high, M-medium, M-low: known, not yet found in one; D: derived. Null where the row
 *     is the publisher's own
 * @param confirmed whether a named reviewer has compared it with the official text
 */
public record Provenance(List<String> sources, @Nullable String mark, boolean confirmed) {

    public Provenance {
        sources = List.copyOf(sources);
    }
}
