package org.hawser.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads times that users give. */
final class Moments {

    private Moments() {}

    /** An RFC 3339 time, or a date that stands for its midnight UTC. */
    static @Nullable Instant instant(String option, @Nullable String text) throws UserException {
        if (text == null) {
            return null;
        }
        try {
            return text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserException(
                    option + " " + text + " is no time: write it as 2018-03-01 or 2018-03-01T06:00:00Z.", e);
        }
    }

    static @Nullable LocalDate date(String option, @Nullable String text) throws UserException {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserException(option + " " + text + " is no date: write it as 2018-03-01.", e);
        }
    }
}
