package org.hawser.sea.identity;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something was so. Either end may be known exactly, between two moments, on one side, or not at all. An end that
 * is not known leaves the answer open: the value certainly held from {@code from.by} up to {@code to.after} and may have held from
 * {@code from.after} up to {@code to.by}. What holds begins at least a nanosecond before it ends.
 */
public record Valid(TimeBound from, TimeBound to) {

    /** As long as the hull exists. */
    public static final Valid LASTING = new Valid(TimeBound.BEFORE_ALL, TimeBound.AFTER_ALL);

    /** No time is known. */
    public static final Valid UNKNOWN = new Valid(TimeBound.UNKNOWN, TimeBound.UNKNOWN);

    /** By beginning, then by end. */
    public static final Comparator<Valid> ORDER =
            Comparator.comparing(Valid::from, TimeBound.ORDER).thenComparing(Valid::to, TimeBound.ORDER);

    public Valid {
        if (Instant.MAX.equals(from.after()) || Instant.MIN.equals(to.by())) {
            throw new IllegalArgumentException("what never begins, or ended before everything, never held");
        }
        if (from.after() != null && to.by() != null && !from.after().isBefore(to.by())) {
            throw new IllegalArgumentException(
                    "what began not before " + from.after() + " cannot have ended by " + to.by());
        }
    }

    /** Seen throughout the time: it began by then and did not end within it; nothing more is known. */
    public static Valid seen(When time) {
        Instant still = time.isInstant() ? time.from().plusNanos(1) : time.until();
        return new Valid(new TimeBound(null, time.from()), new TimeBound(still, null));
    }

    /** Whether it held at the time asked about. */
    public Standing at(When asked) {
        if (!mayTouch(asked)) {
            return Standing.NO;
        }
        if (holdsThroughout(asked)) {
            return Standing.HOLDS;
        }
        if (!asked.isInstant() && (changesWithin(asked) || certainlyTouches(asked))) {
            return Standing.PART;
        }
        return from.hasHappenedBy(asked.from()) ? Standing.MAY_STILL_HOLD : Standing.MAY_HOLD;
    }

    private boolean mayTouch(When asked) {
        boolean begun = from.after() == null
                || (asked.isInstant()
                        ? !from.after().isAfter(asked.from())
                        : from.after().isBefore(asked.until()));
        return begun && (to.by() == null || to.by().isAfter(asked.from()));
    }

    private boolean holdsThroughout(When asked) {
        Instant start = certainStart();
        Instant end = certainEnd();
        return start != null
                && end != null
                && !start.isAfter(asked.from())
                && (asked.isInstant() ? end.isAfter(asked.from()) : !end.isBefore(asked.until()));
    }

    /** The latest moment at which it can have begun: before the latest at which it can have ended. */
    private @Nullable Instant certainStart() {
        Instant begun = from.by();
        Instant lastMoment = to.by() == null ? null : to.by().minusNanos(1);
        return begun == null || (lastMoment != null && lastMoment.isBefore(begun)) ? lastMoment : begun;
    }

    /** The earliest moment at which it can have ended: after the earliest at which it can have begun. */
    private @Nullable Instant certainEnd() {
        Instant ended = to.after();
        Instant firstMoment = from.after() == null ? null : from.after().plusNanos(1);
        return ended == null || (firstMoment != null && firstMoment.isAfter(ended)) ? firstMoment : ended;
    }

    private boolean changesWithin(When asked) {
        return from.liesWithin(asked.from(), asked.until()) || to.liesWithin(asked.from(), asked.until());
    }

    /** Whether it certainly held at some moment of the time, which may not be known. */
    private boolean certainlyTouches(When asked) {
        Instant start = certainStart();
        Instant end = certainEnd();
        return start != null && end != null && start.isBefore(asked.until()) && end.isAfter(asked.from());
    }

    /** The part of the time asked about in which it certainly held; null where there is none. */
    @Nullable
    When certainPart(When asked) {
        Instant first = certainStart();
        Instant last = certainEnd();
        if (first == null || last == null) {
            return null;
        }
        if (asked.isInstant()) {
            return holdsThroughout(asked) ? asked : null;
        }
        Instant start = first.isAfter(asked.from()) ? first : asked.from();
        Instant end = last.isBefore(asked.until()) ? last : asked.until();
        return start.isBefore(end) ? new When(start, end) : null;
    }
}
