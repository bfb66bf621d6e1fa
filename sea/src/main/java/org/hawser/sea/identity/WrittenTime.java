package org.hawser.sea.identity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as reviewed data writes it, no closer than the source gives it: {@code 2018}, {@code 2017-10}, {@code 2017-12-08} or {@code
 * 2017-12-08T03:00:00Z}. All but the last are stretches of UTC.
 */
final class WrittenTime {

    /** Ships of today were built, and will be broken up, from 1800 to 2199. */
    private static final Pattern CENTURIES = Pattern.compile("(18|19|20|21)[0-9]{2}");

    private WrittenTime() {}

    /**
     * The stretch from the beginning to the end of what is written.
     *
     * @throws IllegalArgumentException where it is none of the forms
     */
    static When parse(String text) {
        try {
            if (CENTURIES.matcher(text).lookingAt()) {
                return switch (text.length()) {
                    case 4 -> year(Integer.parseInt(text));
                    case 7 -> month(YearMonth.parse(text));
                    case 10 -> When.on(LocalDate.parse(text));
                    default -> When.at(Instant.parse(text));
                };
            }
        } catch (DateTimeException e) {
            throw noTime(text, e);
        }
        throw noTime(text, null);
    }

    private static IllegalArgumentException noTime(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no time: write 2018, 2018-03, 2018-03-30 or 2018-03-30T12:00:00Z", cause);
    }

    private static When year(int year) {
        return new When(TimeBound.startOf(LocalDate.of(year, 1, 1)), TimeBound.startOf(LocalDate.of(year + 1, 1, 1)));
    }

    private static When month(YearMonth month) {
        return new When(
                TimeBound.startOf(month.atDay(1)),
                TimeBound.startOf(month.plusMonths(1).atDay(1)));
    }
}
