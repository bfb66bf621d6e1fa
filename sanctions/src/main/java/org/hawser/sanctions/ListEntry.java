package org.hawser.sanctions;

import java.util.List;

/**
 * One ship on one list, as one version of the list has it.
 *
 * @param id the publisher's number of the entry, or ours in a reviewed list: the same in every version
 * @param names the name that heads the entry first
 * @param listings the measures with their dates; empty where the list carries no dates, which then come from comparing versions
 */
public record ListEntry(
        String id,
        EntryKind kind,
        List<ShipName> names,
        Identifiers identifiers,
        Particulars particulars,
        List<Listing> listings,
        Provenance provenance) {

    public ListEntry {
        names = List.copyOf(names);
        listings = List.copyOf(listings);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no name");
        }
    }

    /** The name that heads the entry. */
    public String name() {
        return names.get(0).text();
    }
}
