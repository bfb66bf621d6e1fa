package org.hawser.sanctions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measure against one ship, with its two clocks.
 *
 * @param valid from when to when it was in force
 * @param known from when its beginning, and from when its end, was published
 * @param instrument under what it was taken, such as {@code UNSCR 2371 OP6}
 */
public record Listing(Measure measure, Period valid, Period known, String instrument) {

    /** What had been published of this listing by {@code day}; empty where nothing had. A null day stands for all that is held. */
    Optional<Listing> knownAt(@Nullable LocalDate day) {
        if (day == null) {
            return Optional.of(this);
        }
        if (!publishedBy(known.from(), day)) {
            return Optional.empty();
        }
        if (publishedBy(known.to(), day)) {
            return Optional.of(this);
        }
        Period stillOpen = new Period(valid.from(), null);
        return Optional.of(new Listing(measure, stillOpen, new Period(known.from(), null), instrument));
    }

    private static boolean publishedBy(@Nullable Bound published, LocalDate day) {
        return published != null && published.happenedBy(day) == Standing.YES;
    }
}
