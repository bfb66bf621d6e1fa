package org.hawser.sanctions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something held. The first day is within it, the day of its end is not.
 *
 * @param from null where nothing at all is known of the beginning
 * @param to null where no end is known
 */
public record Period(@Nullable Bound from, @Nullable Bound to) {

    /** Whether it held on {@code day}; UNKNOWN where the day lies within a bound's uncertainty. */
    public Standing heldOn(LocalDate day) {
        Standing begun = from == null ? Standing.UNKNOWN : from.happenedBy(day);
        Standing ended = to == null ? Standing.NO : to.happenedBy(day);
        return begun.and(ended.not());
    }
}
