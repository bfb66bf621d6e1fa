package org.hawser.sanctions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day or an instant that is asked about. Lists count in days of their authority's calendar: an instant falls on that authority's
 * day, a day is taken as it is.
 *
 * @param date the day; of an instant, its day in UTC
 * @param instant null where only a day was given
 */
public record When(LocalDate date, @Nullable Instant instant) {

    public static When on(LocalDate date) {
        return new When(date, null);
    }

    public static When at(Instant instant) {
        return new When(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
    }

    /**
     * Reads {@code 2017-10-19} or {@code 2017-10-19T05:00:00Z}.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public static When parse(String text) {
        try {
            return text.indexOf('T') < 0 ? on(LocalDate.parse(text)) : at(Instant.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a day (2017-10-19) nor a UTC time (2017-10-19T05:00:00Z)", e);
        }
    }

    /** The day it is in {@code zone}. */
    public LocalDate dayIn(ZoneId zone) {
        return instant == null ? date : instant.atZone(zone).toLocalDate();
    }

    /** As in answers: a date, or an RFC 3339 time in UTC. */
    @Override
    public String toString() {
        return instant == null ? date.toString() : instant.toString();
    }
}
