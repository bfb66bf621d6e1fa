package org.hawser.sea.identity;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one value of one hull together. A source that leaves an end open says nothing of that end: an end which another
 * source gives to the same value binds it too, unless it attests the value beyond. So a registry's word of January that a ship is on
 * its register does not keep it there after its later word that it no longer is.
 *
 * <p>Only what may have been so is narrowed; what is certain by any source stays so. A fact without any date adds nothing beside
 * facts that have one. Building and asking take O(n log n) for n facts.
 */
final class Spells {

    private final NavigableSet<Instant> starts;
    private final NavigableSet<Instant> ends;
    private final boolean anyDated;

    Spells(List<Fact> facts) {
        this.starts = instants(facts.stream().map(fact -> fact.valid().from().after()));
        this.ends = instants(facts.stream().map(fact -> fact.valid().to().by()));
        this.anyDated = facts.stream().anyMatch(fact -> !fact.valid().equals(Valid.UNKNOWN));
    }

    private static NavigableSet<Instant> instants(Stream<@Nullable Instant> bounds) {
        return bounds.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How the value stands at the time asked about by this fact, one of those given. */
    Standing at(Fact fact, When asked) {
        Valid valid = fact.valid();
        if (valid.equals(Valid.UNKNOWN) && anyDated) {
            return Standing.NO;
        }
        Standing alone = valid.at(asked);
        boolean open = alone == Standing.MAY_HOLD || alone == Standing.MAY_STILL_HOLD;
        return open && narrowed(valid).at(asked) == Standing.NO ? Standing.NO : alone;
    }

    private Valid narrowed(Valid valid) {
        TimeBound from = valid.from();
        TimeBound to = valid.to();
        Instant first = first(Stream.of(from.by(), to.after(), to.by()));
        Instant last = last(Stream.of(to.after(), from.by(), from.after()));
        Instant start = from.after() == null && first != null ? starts.floor(first) : from.after();
        Instant end = to.by() == null && last != null ? ends.ceiling(last) : to.by();
        if (start != null && end != null && !start.isBefore(end)) {
            return valid;
        }
        return new Valid(new TimeBound(start, from.by()), new TimeBound(to.after(), end));
    }

    private static @Nullable Instant first(Stream<@Nullable Instant> bounds) {
        NavigableSet<Instant> known = instants(bounds);
        return known.isEmpty() ? null : known.first();
    }

    private static @Nullable Instant last(Stream<@Nullable Instant> bounds) {
        NavigableSet<Instant> known = instants(bounds);
        return known.isEmpty() ? null : known.last();
    }
}
