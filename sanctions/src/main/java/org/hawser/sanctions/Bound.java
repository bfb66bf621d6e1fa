package org.hawser.sanctions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something changed, as closely as it is known: later than {@code after}, at the latest on {@code by}.
 *
 * <p>A list that carries no dates tells only this much: it changed after the version that still had it the old way, by the version
 * that has it the new way.
 *
 * @param after the last day on which the change had certainly not happened; null where that is not known
 * @param by the first day on which it had certainly happened
 */
public record Bound(@Nullable LocalDate after, LocalDate by) implements Comparable<Bound> {

    public Bound {
        if (after != null && !after.isBefore(by)) {
            throw new IllegalArgumentException("a change after " + after + " cannot have happened by " + by);
        }
    }

    /** A change on exactly this day. */
    public static Bound on(LocalDate day) {
        return new Bound(day.minusDays(1), day);
    }

    /** Whether the day of the change is known exactly. */
    public boolean isExact() {
        return by.minusDays(1).equals(after);
    }

    /** YES once it has certainly happened, NO while it certainly has not, UNKNOWN between. */
    public Standing happenedBy(LocalDate day) {
        if (!day.isBefore(by)) {
            return Standing.YES;
        }
        return after != null && !day.isAfter(after) ? Standing.NO : Standing.UNKNOWN;
    }

    @Override
    public int compareTo(Bound other) {
        int order = by.compareTo(other.by);
        return order != 0 ? order : lower().compareTo(other.lower());
    }

    private LocalDate lower() {
        return after == null ? LocalDate.MIN : after;
    }
}
