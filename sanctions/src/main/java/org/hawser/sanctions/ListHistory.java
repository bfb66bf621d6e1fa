package org.hawser.sanctions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one list. Where two have the same day, the one imported last counts: a list is sometimes issued again on the same
 * day. Otherwise the order of import makes no difference.
 */
final class ListHistory {

    private final NavigableMap<LocalDate, LoadedList> versions = new TreeMap<>();

    void add(LoadedList list) {
        LocalDate published = list.version().published();
        versions.put(published == null ? LocalDate.MIN : published, list);
    }

    Collection<LoadedList> versions() {
        return versions.values();
    }

    LoadedList newest() {
        return versions.lastEntry().getValue();
    }

    ListHead head() {
        return newest().content().head();
    }

    /** The ships of the list, by what had been published by {@code known}; null for all that is held. */
    List<ListedShip> ships(@Nullable LocalDate known) {
        return head().dated() ? datedShips(known) : versionedShips(known);
    }

    /** The version that tells of {@code day}: the newest of or before it, else the oldest after it; null where none counts. */
    @Nullable
    ListVersion versionFor(LocalDate day, @Nullable LocalDate known) {
        if (head().dated()) {
            return newest().version();
        }
        NavigableMap<LocalDate, LoadedList> counting = publishedBy(known);
        Map.Entry<LocalDate, LoadedList> before = counting.floorEntry(day);
        Map.Entry<LocalDate, LoadedList> chosen = before != null ? before : counting.firstEntry();
        return chosen == null ? null : chosen.getValue().version();
    }

    private NavigableMap<LocalDate, LoadedList> publishedBy(@Nullable LocalDate known) {
        return known == null ? versions : versions.headMap(known, true);
    }

    private List<ListedShip> datedShips(@Nullable LocalDate known) {
        List<ListedShip> ships = new ArrayList<>();
        for (ListEntry entry : newest().content().entries()) {
            List<Listing> published = entry.listings().stream()
                    .flatMap(listing -> listing.knownAt(known).stream())
                    .toList();
            if (!published.isEmpty()) {
                ships.add(DatedShip.of(head(), entry, published));
            }
        }
        return ships;
    }

    private List<ListedShip> versionedShips(@Nullable LocalDate known) {
        NavigableMap<LocalDate, LoadedList> counting = publishedBy(known);
        LocalDate[] days = counting.keySet().toArray(LocalDate[]::new);
        Map<String, @Nullable ListEntry[]> statesById = new LinkedHashMap<>();
        int version = 0;
        for (LoadedList list : counting.values()) {
            for (ListEntry entry : list.content().entries()) {
                statesById.computeIfAbsent(entry.id(), id -> new ListEntry[days.length])[version] = entry;
            }
            version++;
        }
        List<ListedShip> ships = new ArrayList<>();
        statesById.values().forEach(states -> ships.add(new VersionedShip(head(), days, states)));
        return ships;
    }
}
