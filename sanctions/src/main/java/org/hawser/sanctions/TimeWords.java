package org.hawser.sanctions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stay's times in words. */
record TimeWords(ListHead head, Stay stay, LocalDate day) {

    /** What is known of its times, one sentence each. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (stay.valid().heldOn(day) == Standing.UNKNOWN) {
            sentences.add("whether it stood on the " + head.name() + " on " + day + " is not known");
        }
        sentences.add(
                head.dated()
                        ? listed(stay.valid().from())
                        : firstSeen(stay.valid().from()));
        Bound to = stay.valid().to();
        if (to != null) {
            sentences.add(head.dated() ? "delisted " + words(to) : lastSeen(to));
        } else if (!head.dated()) {
            sentences.add("still in the list of " + stay.lastSeen() + ", the newest that counts here");
        }
        return sentences;
    }

    /** What limits them. */
    List<String> limits() {
        List<String> limits = new ArrayList<>();
        Bound from = stay.valid().from();
        if (from != null && from.isExact() && from.by().equals(day)) {
            limits.add("listed on that very day: whether before or after depends on the hour");
        }
        Bound known = stay.known().from();
        if (known != null && !known.equals(from)) {
            limits.add(
                    head.dated()
                            ? "made public " + words(known)
                            : "identified as this ship only since the list of " + known.by() + ", not in that of "
                                    + known.after());
        }
        return limits;
    }

    private String listed(@Nullable Bound from) {
        return from == null ? "listed; from when is not known" : "listed " + words(from);
    }

    private String firstSeen(@Nullable Bound from) {
        if (from == null) {
            return "in the " + head.name() + "; from when is not known";
        }
        String first = "in the " + head.name() + " of " + from.by();
        return from.after() == null
                ? first + "; from when is not known"
                : first + ", not yet in that of " + from.after();
    }

    private static String lastSeen(Bound to) {
        return "last in the list of " + to.after() + ", no longer in that of " + to.by();
    }

    private static String words(Bound bound) {
        if (bound.isExact()) {
            return "on " + bound.by();
        }
        return bound.after() == null ? "by " + bound.by() : "after " + bound.after() + " and by " + bound.by();
    }
}
