package org.hawser.sea.identity;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something was so. Either end may be known exactly, between two moments, on one side, or not at all. An end that
 * is not known leaves the answer open: the value certainly held from {@code from.by} up to {@code to.after} and may have held from
 * {@code from.after} up to {@code to.by}.
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
        if (from.after() != null && to.by() != null && from.after().isAfter(to.by())) {
            throw new IllegalArgumentException(
                    "what began not before " + from.after() + " cannot have ended by " + to.by());
        }
    }

    /** Seen throughout the time: it began by then and did not end earlier; nothing more is known. */
    public static Valid seen(When time) {
        return new Valid(new TimeBound(null, time.from()), new TimeBound(time.until(), null));
    }

    /** Whether it held at the time asked about. */
    public Standing at(When asked) {
        if (!mayTouch(asked)) {
            return Standing.NO;
        }
        if (holdsThroughout(asked)) {
            return Standing.HOLDS;
        }
        if (!asked.isInstant() && (changesWithin(asked) || certainPart(asked) != null)) {
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
        if (asked.isInstant()) {
            return from.hasHappenedBy(asked.from()) && to.isCertainlyAfter(asked.from());
        }
        return from.hasHappenedBy(asked.from())
                && to.after() != null
                && !to.after().isBefore(asked.until());
    }

    private boolean changesWithin(When asked) {
        return from.liesWithin(asked.from(), asked.until()) || to.liesWithin(asked.from(), asked.until());
    }

    /** The part of the time asked about in which it certainly held; null where there is none. */
    @Nullable
    When certainPart(When asked) {
        if (from.by() == null || to.after() == null) {
            return null;
        }
        if (asked.isInstant()) {
            return holdsThroughout(asked) ? asked : null;
        }
        Instant start = from.by().isAfter(asked.from()) ? from.by() : asked.from();
        Instant end = to.after().isBefore(asked.until()) ? to.after() : asked.until();
        return start.isBefore(end) ? new When(start, end) : null;
    }
}
