package org.hawser.sea.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, how sure that is, and since when it can be known.
 *
 * @param sources at least one, in the order of the alphabet
 * @param mark null where no reviewer has marked it, as with what a ship sends of itself
 * @param knownFrom when it was published
 * @param heldFrom when it came into this installation; null for what ships with Hawser and was there from the first day
 */
public record Provenance(
        List<String> sources,
        @Nullable Mark mark,
        TimeBound knownFrom,
        @Nullable Instant heldFrom,
        @Nullable String note) {

    /** By publication, sources, then the rest. */
    public static final Comparator<Provenance> ORDER =
            (a, b) -> a == b ? 0 : Provenance.BY_ALL_PARTS.compare(a, b); // those of one import share one

    private static final Comparator<Provenance> BY_ALL_PARTS = Comparator.comparing(
                    Provenance::knownFrom, TimeBound.ORDER)
            .thenComparing(Provenance::sources, Provenance::compareTexts)
            .thenComparing(Provenance::mark, Comparator.nullsLast(Comparator.<Mark>naturalOrder()))
            .thenComparing(Provenance::heldFrom, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Provenance::note, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    public Provenance {
        if (sources.isEmpty() || sources.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("what has no source is no fact");
        }
        sources = sources.stream().distinct().sorted().toList();
    }

    public Provenance(String source, Mark mark, TimeBound knownFrom) {
        this(List.of(source), mark, knownFrom, null, null);
    }

    private static int compareTexts(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** The same, as imported at {@code moment}. */
    public Provenance heldFrom(Instant moment) {
        return new Provenance(sources, mark, knownFrom, moment, note);
    }
}
