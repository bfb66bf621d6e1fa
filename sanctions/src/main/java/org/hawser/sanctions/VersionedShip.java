package org.hawser.sanctions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list without dates: what is known of its times comes from the versions it stands in.
 *
 * <pre>
 * versions     1 Jan   1 Feb   1 Mar   1 Apr
 * entry                  x       x              from {after 1 Jan, by 1 Feb}, to {after 1 Mar, by 1 Apr}
 * </pre>
 *
 * <p>The newest version says which ship it is. An identifier that it still gives holds for all the entry's time, but was not known
 * before it first appeared; one that the list has since taken back holds only for the versions that gave it.
 */
final class VersionedShip implements ListedShip {

    private final ListHead head;
    private final LocalDate[] days;
    private final @Nullable ListEntry[] states;
    private final Set<IdKey> keys = new LinkedHashSet<>();
    private final ListEntry newest;

    /**
     * @param days of all versions held of the list, ascending
     * @param states what each of them says of the entry; null where it is not in it
     */
    VersionedShip(ListHead head, LocalDate[] days, @Nullable ListEntry[] states) {
        this.head = head;
        this.days = days;
        this.states = states;
        ListEntry last = null;
        for (ListEntry state : states) {
            if (state != null) {
                keys.addAll(keys(state));
                last = state;
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("an entry that stands in no version");
        }
        this.newest = last;
    }

    @Override
    public ListHead head() {
        return head;
    }

    @Override
    public ListEntry newest() {
        return newest;
    }

    @Override
    public Set<IdKey> keys() {
        return keys;
    }

    @Override
    public List<Stay> stays(IdKey key) {
        boolean stillGiven = keys(newest).contains(key);
        IntPredicate stands = stillGiven ? version -> states[version] != null : version -> gives(version, key);
        int firstGiven = 0;
        while (!gives(firstGiven, key)) {
            firstGiven++;
        }
        List<Stay> stays = new ArrayList<>();
        for (int start = 0; start < days.length; start++) {
            if (stands.test(start)) {
                int end = start;
                while (end + 1 < days.length && stands.test(end + 1)) {
                    end++;
                }
                stays.add(stay(start, end, Math.max(start, firstGiven)));
                start = end;
            }
        }
        return stays;
    }

    private Stay stay(int start, int end, int known) {
        ListEntry entry = states[end];
        if (entry == null) {
            throw new IllegalStateException("a run ends in a version that has the entry");
        }
        Bound to = end + 1 < days.length ? appeared(end + 1) : null;
        Listing listing = new Listing(
                Measure.ASSET_FREEZE,
                new Period(appeared(start), to),
                new Period(appeared(known), to),
                instrument(entry.particulars().programmes()));
        return new Stay(entry, List.of(listing), days[end]);
    }

    private static String instrument(List<String> programmes) {
        return programmes.isEmpty() ? "a programme not named" : "OFAC programme " + String.join(", ", programmes);
    }

    /** When something was done that this version is the first to show. */
    private Bound appeared(int version) {
        return new Bound(version == 0 ? null : days[version - 1], days[version]);
    }

    private boolean gives(int version, IdKey key) {
        ListEntry state = states[version];
        return state != null && keys(state).contains(key);
    }

    private static Set<IdKey> keys(ListEntry state) {
        Set<IdKey> keys = new LinkedHashSet<>(state.identifiers().keys());
        state.names().forEach(name -> IdKey.name(name.text()).ifPresent(keys::add));
        return keys;
    }
}
