package org.hawser.sea.identity;

import java.util.List;

/**
 * That a link between hulls is no longer held to be right.
 *
 * @param at when the withdrawal was published
 */
public record Withdrawal(TimeBound at, String reason, List<String> sources) {

    public Withdrawal {
        if (reason.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("a withdrawal needs a reason and a source");
        }
        sources = sources.stream().distinct().sorted().toList();
    }
}
