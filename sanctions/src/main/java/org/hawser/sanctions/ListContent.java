package org.hawser.sanctions;

import java.util.List;
import java.util.SortedMap;

/**
 * What a reader got out of one version of a list.
 *
 * @param entries the ships, in the list's order
 * @param counts rows by kind
 * @param rejected what was not used, by reason
 */
public record ListContent(
        ListHead head,
        List<ListEntry> entries,
        SortedMap<String, Integer> counts,
        SortedMap<String, Integer> rejected) {

    public ListContent {
        entries = List.copyOf(entries);
    }
}
