package org.hawser.sea.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time that is asked about: an instant, or a stretch such as a UTC day.
 *
 * @param until not within the stretch; equal to {@code from} for an instant
 */
public record When(Instant from, Instant until) {

    /** All of time: the question is whether something ever was so. */
    public static final When EVER = new When(Instant.MIN, Instant.MAX);

    public When {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a time from " + from + " cannot end at " + until);
        }
    }

    public static When at(Instant instant) {
        return new When(instant, instant);
    }

    /** The UTC day. */
    public static When on(LocalDate day) {
        return new When(TimeBound.startOf(day), TimeBound.startOf(day.plusDays(1)));
    }

    public boolean isInstant() {
        return from.equals(until);
    }
}
