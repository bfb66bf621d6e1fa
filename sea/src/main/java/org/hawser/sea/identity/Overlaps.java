package org.hawser.sea.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether two things that exclude each other were both certain at one moment. Stretches are swept by their beginning, so that
 * only those which overlap are compared; it ends at the first conflict. Time O(n log n) but for things that overlap and do not
 * conflict, of which there are few.
 */
final class Overlaps<T> {

    private record Stretch<T>(T what, When time) {}

    private final When asked;
    private final BiPredicate<T, T> conflict;
    private final List<Stretch<T>> stretches = new ArrayList<>();

    Overlaps(When asked, BiPredicate<T, T> conflict) {
        this.asked = asked;
        this.conflict = conflict;
    }

    /** Adds that {@code what} held as {@code valid} says. */
    void add(T what, Valid valid) {
        @Nullable When certain = valid.certainPart(asked);
        if (certain != null) {
            stretches.add(new Stretch<>(what, certain));
        }
    }

    boolean found() {
        stretches.sort(Comparator.comparing(stretch -> stretch.time.from()));
        List<Stretch<T>> open = new ArrayList<>();
        for (Stretch<T> stretch : stretches) {
            Instant start = stretch.time.from();
            open.removeIf(before -> !asked.isInstant() && !before.time.until().isAfter(start));
            if (open.stream().anyMatch(before -> conflict.test(before.what, stretch.what))) {
                return true;
            }
            takeIn(open, stretch);
        }
        return false;
    }

    /** Of several open stretches of one thing only the one that lasts longest counts. */
    private static <T> void takeIn(List<Stretch<T>> open, Stretch<T> stretch) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).what.equals(stretch.what)) {
                if (stretch.time.until().isAfter(open.get(i).time.until())) {
                    open.set(i, stretch);
                }
                return;
            }
        }
        open.add(stretch);
    }

    /** The verdict on things that stand so, of which some may exclude each other. */
    Verdict verdict(List<Standing> standings) {
        if (standings.isEmpty()) {
            return Verdict.NOTHING_RECORDED;
        }
        if (found()) {
            return Verdict.CONFLICT;
        }
        if (standings.contains(Standing.PART)) {
            return Verdict.CHANGES;
        }
        return standings.contains(Standing.HOLDS) ? Verdict.KNOWN : Verdict.NOT_KNOWN;
    }
}
