package org.hawser.sanctions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list that an answer rests on.
 *
 * @param version the day it was published
 * @param ageDays from that day to the day asked for; negative where the version is the later one
 */
public record ListUse(
        String id,
        @Nullable LocalDate version,
        String sha256,
        @Nullable Long ageDays,
        boolean simulated) {}
