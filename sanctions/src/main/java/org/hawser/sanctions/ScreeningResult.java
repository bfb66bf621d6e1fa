package org.hawser.sanctions;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param lists those looked at, by id
 * @param notes what of the query, or of the lists, could not be used
 * @param hits listings certainly in force on the day
 * @param otherTimes listings of other days, and those of which it is not known whether they held on the day
 */
public record ScreeningResult(
        Query query, List<ListUse> lists, List<String> notes, List<Hit> hits, List<Hit> otherTimes) {

    public ScreeningResult {
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
        hits = List.copyOf(hits);
        otherTimes = List.copyOf(otherTimes);
    }
}
