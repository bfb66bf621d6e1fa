package org.hawser.feed;

/**
 * How a column writes UTC times: {@code iso} (RFC 3339, with {@code T} or a blank, with or without fraction and offset),
 * {@code epoch_s}, {@code epoch_ms}, or a pattern of {@code yyyy MM dd HH mm ss SSS} and other characters as they stand. Reads
 * bytes without making an object.
 */
final class TimeFormat {

    static final long UNREADABLE = Long.MIN_VALUE;
    static final String ISO = "iso";
    private static final String EPOCH_S = "epoch_s";
    private static final String EPOCH_MS = "epoch_ms";

    private static final int MS_PER_S = 1000;
    private static final long MS_PER_DAY = 86_400_000;

    private final String pattern;

    private TimeFormat(String pattern) {
        this.pattern = pattern;
    }

    /**
     * @throws IllegalArgumentException where the pattern is none
     */
    static TimeFormat of(String pattern) {
        boolean named = pattern.equals(ISO) || pattern.equals(EPOCH_S) || pattern.equals(EPOCH_MS);
        if (!named
                && !(pattern.contains("yyyy")
                        && pattern.contains("MM")
                        && pattern.contains("dd")
                        && pattern.contains("HH"))) {
            throw new IllegalArgumentException("time format \"" + pattern
                    + "\" is none of iso, epoch_s, epoch_ms, or a pattern with yyyy, MM, dd and HH");
        }
        return new TimeFormat(pattern);
    }

    /** Milliseconds since 1970; {@link #UNREADABLE} where the bytes hold no such time. */
    long read(byte[] bytes, int from, int to) {
        return switch (pattern) {
            case ISO -> iso(bytes, from, to);
            case EPOCH_S -> epoch(bytes, from, to, MS_PER_S);
            case EPOCH_MS -> epoch(bytes, from, to, 1);
            default -> byPattern(bytes, from, to);
        };
    }

    private static long epoch(byte[] bytes, int from, int to, int ms) {
        double value = Numbers.decimal(bytes, from, to);
        return Double.isNaN(value) || Math.abs(value) > 1e15 ? UNREADABLE : Math.round(value * ms);
    }

    private static long iso(byte[] bytes, int from, int to) {
        if (to - from < 19 || bytes[from + 4] != '-' || bytes[from + 7] != '-' || bytes[from + 13] != ':') {
            return UNREADABLE;
        }
        byte between = bytes[from + 10];
        if ((between != 'T' && between != ' ') || bytes[from + 16] != ':') {
            return UNREADABLE;
        }
        long whole_ms = time_ms(
                digits(bytes, from, 4),
                digits(bytes, from + 5, 2),
                digits(bytes, from + 8, 2),
                digits(bytes, from + 11, 2),
                digits(bytes, from + 14, 2),
                digits(bytes, from + 17, 2));
        return whole_ms == UNREADABLE ? UNREADABLE : withTail(bytes, from + 19, to, whole_ms);
    }

    /** Adds fraction and offset from UTC. */
    private static long withTail(byte[] bytes, int from, int to, long whole_ms) {
        int at = from;
        int fraction_ms = 0;
        if (at < to && (bytes[at] == '.' || bytes[at] == ',')) {
            int end = at + 1;
            while (end < to && bytes[end] >= '0' && bytes[end] <= '9') {
                end++;
            }
            fraction_ms = fraction_ms(bytes, at + 1, end);
            at = end;
        }
        if (at == to || (at + 1 == to && bytes[at] == 'Z')) {
            return whole_ms + fraction_ms;
        }
        return withOffset(bytes, at, to, whole_ms + fraction_ms);
    }

    private static long withOffset(byte[] bytes, int at, int to, long local_ms) {
        boolean east = bytes[at] == '+';
        boolean colon = to - at == 6 && bytes[at + 3] == ':';
        if ((!east && bytes[at] != '-') || !(colon || to - at == 5 || to - at == 3)) {
            return UNREADABLE;
        }
        int hours = digits(bytes, at + 1, 2);
        int minutes = to - at == 3 ? 0 : digits(bytes, colon ? at + 4 : at + 3, 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return UNREADABLE;
        }
        long offset_ms = (hours * 60L + minutes) * 60 * MS_PER_S;
        return east ? local_ms - offset_ms : local_ms + offset_ms;
    }

    private long byPattern(byte[] bytes, int from, int to) {
        int year = 0;
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int ms = 0;
        int at = from;
        int p = 0;
        while (p < pattern.length()) {
            char letter = pattern.charAt(p);
            int run = run(letter, p);
            if ("yMdHmsS".indexOf(letter) < 0) {
                if (at >= to || bytes[at] != letter) {
                    return UNREADABLE;
                }
                at++;
                p++;
                continue;
            }
            int end = at;
            int longest = letter == 'S' ? 9 : Math.max(run, 2);
            while (end < to && end - at < longest && bytes[end] >= '0' && bytes[end] <= '9') {
                end++;
            }
            int value = letter == 'S' ? fraction_ms(bytes, at, end) : digits(bytes, at, end - at);
            switch (letter) {
                case 'y' -> year = value;
                case 'M' -> month = value;
                case 'd' -> day = value;
                case 'H' -> hour = value;
                case 'm' -> minute = value;
                case 's' -> second = value;
                default -> ms = value;
            }
            at = end;
            p += run;
        }
        long whole_ms = at == to ? time_ms(year, month, day, hour, minute, second) : UNREADABLE;
        return whole_ms == UNREADABLE ? UNREADABLE : whole_ms + ms;
    }

    private int run(char letter, int from) {
        int end = from;
        while (end < pattern.length() && pattern.charAt(end) == letter) {
            end++;
        }
        return end - from;
    }

    private static int fraction_ms(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = 0; i < 3; i++) {
            value = value * 10 + (from + i < to ? bytes[from + i] - '0' : 0);
        }
        return value;
    }

    /** -1 where one of the characters is no digit or there are none. */
    private static int digits(byte[] bytes, int from, int count) {
        int value = count == 0 ? -1 : 0;
        for (int i = from; i < from + count; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static long time_ms(int year, int month, int day, int hour, int minute, int second) {
        boolean possible = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        if (!possible || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return UNREADABLE;
        }
        return epochDay(year, month, day) * MS_PER_DAY + ((hour * 60L + minute) * 60 + second) * MS_PER_S;
    }

    private static int daysIn(int year, int month) {
        if (month == 2) {
            boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Days from 1 January 1970, counted in years that begin in March, so that the leap day is the last of its year. */
    private static long epochDay(int year, int month, int day) {
        long y = month <= 2 ? year - 1L : year;
        int m = (month + 9) % 12;
        return 365 * y + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1 - 719_468;
    }
}
