package org.hawser.sanctions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a ship stood on a list, with what the list then said of it.
 *
 * @param listings the measures with exactly these dates, at least one, each once
 * @param lastSeen the newest version that has it; null where the list carries its own dates
 */
record Stay(
        ListEntry entry, List<Listing> listings, @Nullable LocalDate lastSeen) {

    Period valid() {
        return listings.get(0).valid();
    }

    Period known() {
        return listings.get(0).known();
    }

    /** Empty where the ship is only named. */
    List<Measure> measures() {
        return listings.stream()
                .map(Listing::measure)
                .filter(measure -> measure != Measure.NONE)
                .toList();
    }
}
