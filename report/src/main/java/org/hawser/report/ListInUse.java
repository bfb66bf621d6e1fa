package org.hawser.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list of sanctions that ships were looked up on.
 *
 * @param id as in {@link org.hawser.sanctions.Hit#list()}
 * @param name short, as it stands in sentences: {@code UN 1718 list}
 * @param version the day it was published; null where not known
 * @param ageDays from that day to the day the report was made; null where not known
 */
public record ListInUse(
        String id,
        String name,
        String authority,
        @Nullable LocalDate version,
        @Nullable Long ageDays,
        String sha256,
        boolean simulated) {}
