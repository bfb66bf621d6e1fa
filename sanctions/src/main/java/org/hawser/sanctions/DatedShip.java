package org.hawser.sanctions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entry of a list that carries its own dates. */
record DatedShip(ListHead head, ListEntry newest, Set<IdKey> keys, List<Stay> stays) implements ListedShip {

    /** @param listings those of the entry that had been published by the day asked for, at least one */
    static DatedShip of(ListHead head, ListEntry entry, List<Listing> listings) {
        Set<IdKey> keys = new LinkedHashSet<>(entry.identifiers().keys());
        entry.names().forEach(name -> IdKey.name(name.text()).ifPresent(keys::add));
        return new DatedShip(head, entry, keys, stays(entry, listings));
    }

    @Override
    public List<Stay> stays(IdKey key) {
        return stays;
    }

    /** Measures of the same dates make one stay. */
    private static List<Stay> stays(ListEntry entry, List<Listing> listings) {
        Map<List<Period>, List<Listing>> byDates = new LinkedHashMap<>();
        for (Listing listing : listings) {
            byDates.computeIfAbsent(List.of(listing.valid(), listing.known()), dates -> new ArrayList<>())
                    .add(listing);
        }
        return byDates.values().stream().map(same -> stay(entry, same)).toList();
    }

    private static Stay stay(ListEntry entry, List<Listing> same) {
        List<Listing> byMeasure =
                same.stream().sorted(Comparator.comparing(Listing::measure)).toList();
        return new Stay(entry, byMeasure, null);
    }
}
