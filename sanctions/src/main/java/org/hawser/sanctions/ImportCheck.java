package org.hawser.sanctions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a version that could be read may be entered as what the caller says it is. */
record ImportCheck(
        String file, @Nullable String listId, @Nullable LocalDate published, int versionsGiven, LocalDate today) {

    /** @throws ListException where not */
    void check(ListVersion version) {
        if (listId != null && !listId.equals(version.list())) {
            throw wrong(
                    "the list '" + version.list() + "', not '" + listId + "'",
                    "leave out --list, or give the right file");
        }
        if (published != null && versionsGiven > 1) {
            throw wrong(
                    "one of " + versionsGiven + " versions given with a single --published", "import them one by one");
        }
        LocalDate day = version.published();
        if (day == null) {
            throw wrong(
                    "neither its content nor its name tells the day it was published", "say --published YYYY-MM-DD");
        }
        if (published != null && !published.equals(day)) {
            throw wrong("published on " + day + " by its own words, not on " + published, "leave out --published");
        }
        if (day.isAfter(today.plusDays(1))) {
            throw wrong("published on " + day + ", which is yet to come", "say --published with the right day");
        }
    }

    private ListException wrong(String what, String remedy) {
        return new ListException(file, what, remedy);
    }
}
