package org.hawser.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The period that a run looks at.
 *
 * @param from its first instant; null for no bound
 * @param to the first instant behind it; null for no bound
 */
record Period(@Nullable Instant from, @Nullable Instant to) {

    /** Whether a record is of use; claims from before the period still tell who a ship was. */
    boolean holds(long time_ms, boolean claim) {
        boolean early = from != null && time_ms < from.toEpochMilli();
        boolean late = to != null && time_ms >= to.toEpochMilli();
        return !late && (!early || claim);
    }

    boolean isBounded() {
        return from != null || to != null;
    }

    /** The period with more on both sides. */
    Period widened(Duration margin) {
        return new Period(from == null ? null : from.minus(margin), to == null ? null : to.plus(margin));
    }
}
