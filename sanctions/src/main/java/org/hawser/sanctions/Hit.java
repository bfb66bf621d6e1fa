package org.hawser.sanctions;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing of a ship.
 *
 * @param list such as {@code un-1718}
 * @param entry the entry's number on it
 * @param name under which it is listed
 * @param imo of the entry; null where it has none
 * @param valid from when to when it was in force
 * @param known from when this, and that it is this ship, was published
 * @param score 0 to 1, see {@link MatchKind}
 * @param why what speaks for it, one sentence each
 * @param against what speaks against it or limits it
 * @param simulated whether the list's ships are invented
 */
public record Hit(
        String list,
        String authority,
        String entry,
        String name,
        @Nullable String imo,
        EntryKind kind,
        List<Measure> measures,
        Period valid,
        Period known,
        double score,
        MatchKind match,
        List<String> why,
        List<String> against,
        boolean simulated) {

    /** Strongest first, then by list, entry and beginning. */
    static final Comparator<Hit> ORDER = Comparator.comparingDouble((Hit hit) -> -hit.score)
            .thenComparing(Hit::list)
            .thenComparing(Hit::entry)
            .thenComparing(hit -> hit.valid.from(), Comparator.nullsFirst(Comparator.naturalOrder()));

    public Hit {
        measures = List.copyOf(measures);
        why = List.copyOf(why);
        against = List.copyOf(against);
    }

    /** Whether it is only possible: another IMO number speaks against it, or it rests on a name alone. */
    public boolean isWeak() {
        return score < MatchKind.CALL_SIGN.score();
    }
}
