package org.hawser.ais;

/** UTC instants out of bytes, as milliseconds since 1970-01-01T00:00Z. Nothing here depends on a time zone or a locale. */
final class UtcTime {

    /** What was written is no time. */
    static final long NONE = AisMessageView.NO_TIME;

    /** What was written is a time before 1990 or after 2100; AIS did not exist, or the clock was never set. */
    static final long IMPLAUSIBLE = NONE + 1;

    private static final long EARLIEST_MS = civil(1990, 1, 1, 0, 0, 0, 0);
    private static final long END_MS = civil(2101, 1, 1, 0, 0, 0, 0);

    /** Below this a count is of seconds; they reach the year 5138. */
    static final long SECONDS_BELOW = 100_000_000_000L;

    private static final long MILLISECONDS_BELOW = 1000 * SECONDS_BELOW;
    private static final int MS_PER_DAY = 86_400_000;

    private UtcTime() {}

    /** {@code time_ms} where it is plausible, else {@link #IMPLAUSIBLE}. */
    static long plausible(long time_ms) {
        return time_ms >= EARLIEST_MS && time_ms < END_MS ? time_ms : IMPLAUSIBLE;
    }

    /** The earlier of two times of which either may be missing. */
    static long earlier(long one_ms, long other_ms) {
        if (one_ms == NONE) {
            return other_ms;
        }
        return other_ms == NONE ? one_ms : Math.min(one_ms, other_ms);
    }

    /** A count since 1970 of seconds, milliseconds or microseconds, told apart by its size; {@link #NONE} below 0. */
    static long ofCount(long count) {
        if (count < 0) {
            return NONE;
        }
        if (count < SECONDS_BELOW) {
            return plausible(1000 * count);
        }
        return plausible(count < MILLISECONDS_BELOW ? count : count / 1000);
    }

    /** Like {@link #ofCount(long)} for a count in digits, of seconds perhaps with decimals; {@link #NONE} for anything else. */
    static long ofCount(byte[] bytes, int from, int to) {
        int point = Digits.digitsFrom(bytes, from, to);
        if (point < to && (bytes[point] != '.' || Digits.digitsFrom(bytes, point + 1, to) != to)) {
            return NONE;
        }
        long count = Digits.number(bytes, from, point);
        long time_ms = ofCount(count);
        return time_ms > 0 && count < SECONDS_BELOW ? time_ms + fraction_ms(bytes, point, to) : time_ms;
    }

    /** Milliseconds of {@code .ddd…} at {@code point}; further digits are cut off. */
    static long fraction_ms(byte[] bytes, int point, int end) {
        long fraction_ms = 0;
        for (int i = 1, unit_ms = 100; i <= 3 && point + i < end; i++, unit_ms /= 10) {
            fraction_ms += (long) unit_ms * (bytes[point + i] - '0');
        }
        return fraction_ms;
    }

    /**
     * A date of the Gregorian calendar and a time of day; {@link #NONE} where there is no such time. Second 60 is the first of
     * the next minute.
     */
    static long of(long year, long month, long day, long hour, long minute, long second, long millisecond) {
        if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month) || year < 1 || year > 9999) {
            return NONE;
        }
        boolean timeOfDay = within(hour, 23) && within(minute, 59) && within(second, 60) && within(millisecond, 999);
        return timeOfDay ? plausible(civil(year, month, day, hour, minute, second, millisecond)) : NONE;
    }

    private static boolean within(long value, int most) {
        return value >= 0 && value <= most;
    }

    private static int daysOf(long year, long month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static long civil(long year, long month, long day, long hour, long minute, long second, long millisecond) {
        long timeOfDay_s = 3600 * hour + 60 * minute + second;
        return MS_PER_DAY * daysSince1970(year, month, day) + 1000 * timeOfDay_s + millisecond;
    }

    /** Years counted from March on, so that the leap day is the last of its year. */
    private static long daysSince1970(long year, long month, long day) {
        long marchYear = month > 2 ? year : year - 1;
        long marchMonth = month > 2 ? month - 3 : month + 9;
        long leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400;
        return 365 * marchYear + leapDays + (153 * marchMonth + 2) / 5 + day - 1 - 719_468;
    }
}
