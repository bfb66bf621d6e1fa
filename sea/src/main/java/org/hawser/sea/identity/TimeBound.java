package org.hawser.sea.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which something changed, as closely as it is known: not before {@code after}, not later than {@code by}. A date
 * alone is a UTC day, so the moment lies between its two midnights.
 *
 * @param after null where nothing is known of the earliest
 * @param by null where nothing is known of the latest
 */
public record TimeBound(@Nullable Instant after, @Nullable Instant by) {

    /** Nothing is known of the moment. */
    public static final TimeBound UNKNOWN = new TimeBound(null, null);

    /** Before everything: what began then has held as long as the hull exists. */
    public static final TimeBound BEFORE_ALL = exactly(Instant.MIN);

    /** After everything: what ends then never ends. */
    public static final TimeBound AFTER_ALL = exactly(Instant.MAX);

    /** By {@code by}, open ones last, then by {@code after}, open ones first. */
    public static final Comparator<TimeBound> ORDER = Comparator.comparing(
                    TimeBound::by, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(TimeBound::after, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    public TimeBound {
        if (after != null && by != null && after.isAfter(by)) {
            throw new IllegalArgumentException("a change not before " + after + " cannot have happened by " + by);
        }
    }

    public static TimeBound exactly(Instant moment) {
        return new TimeBound(moment, moment);
    }

    /** At some time of the UTC day. */
    public static TimeBound on(LocalDate day) {
        return new TimeBound(startOf(day), startOf(day.plusDays(1)));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Whether both ends are known, so that it tells of a change at some time and not only of a time before or after it. */
    public boolean isTwoSided() {
        return after != null && by != null;
    }

    /** Whether it has certainly happened at {@code moment}. */
    public boolean hasHappenedBy(Instant moment) {
        return by != null && !by.isAfter(moment);
    }

    /** Whether it has certainly not happened before {@code moment} nor at it. */
    public boolean isCertainlyAfter(Instant moment) {
        return after != null && after.isAfter(moment);
    }

    /** Whether it certainly lies between the two, ends included. */
    boolean liesWithin(Instant from, Instant until) {
        return after != null && by != null && !after.isBefore(from) && !by.isAfter(until);
    }

    /** Whether it may lie between the two, ends included. */
    boolean mayLieWithin(Instant from, Instant until) {
        return !isCertainlyAfter(until) && (by == null || !by.isBefore(from));
    }
}
