package org.hawser.ais;

/**
 * A time that a logger wrote in front of a sentence, in UTC unless it names an offset: {@code 2018-04-01T12:00:00Z},
 * {@code 2018/04/01 12:00:00.250}, {@code 2018-04-01T14:00:00+02:00}, or a count of seconds or milliseconds since 1970. A
 * blank, comma, tab or semicolon ends it; what else stands before the sentence is passed over.
 */
final class LeadingTime {

    private static final int SHORTEST_COUNT = 9;
    private static final int DATE = 10;
    private static final int DATE_AND_TIME = 19;

    private LeadingTime() {}

    /** The time that the bytes begin with, {@link UtcTime#NONE} or {@link UtcTime#IMPLAUSIBLE}. */
    static long read(byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && (Digits.isBlank(bytes[start]) || bytes[start] == '[')) {
            start++;
        }
        int digits = Digits.digitsFrom(bytes, start, to) - start;
        if (digits >= SHORTEST_COUNT) {
            return count(bytes, start, start + digits, to);
        }
        return digits == 4 ? calendar(bytes, start, to) : UtcTime.NONE;
    }

    private static long count(byte[] bytes, int from, int point, int to) {
        int end = skipFraction(bytes, point, to);
        return endsAt(bytes, end, to) ? UtcTime.ofCount(bytes, from, end) : UtcTime.NONE;
    }

    private static long calendar(byte[] bytes, int from, int to) {
        if (to - from < DATE_AND_TIME || !isCalendar(bytes, from)) {
            return UtcTime.NONE;
        }
        int second = from + DATE_AND_TIME;
        int behind = skipFraction(bytes, second, to);
        long time_ms = UtcTime.of(
                Digits.number(bytes, from, from + 4),
                Digits.number(bytes, from + 5, from + 7),
                Digits.number(bytes, from + 8, from + DATE),
                Digits.number(bytes, from + 11, from + 13),
                Digits.number(bytes, from + 14, from + 16),
                Digits.number(bytes, from + 17, second),
                UtcTime.fraction_ms(bytes, second, behind));
        return time_ms < 0 ? time_ms : inUtc(time_ms, bytes, behind, to);
    }

    private static boolean isCalendar(byte[] bytes, int from) {
        byte dash = bytes[from + 4];
        byte between = bytes[from + DATE];
        return (dash == '-' || dash == '/')
                && bytes[from + 7] == dash
                && (between == 'T' || between == 't' || between == ' ' || between == '_')
                && bytes[from + 13] == ':'
                && bytes[from + 16] == ':';
    }

    private static long inUtc(long time_ms, byte[] bytes, int at, int to) {
        if (endsAt(bytes, at, to)) {
            return time_ms;
        }
        if ((bytes[at] | 0x20) == 'z') {
            return endsAt(bytes, at + 1, to) ? time_ms : UtcTime.NONE;
        }
        return bytes[at] == '+' || bytes[at] == '-' ? withOffset(time_ms, bytes, at, to) : UtcTime.NONE;
    }

    /** {@code +hh:mm} or {@code +hhmm}: local time is that much later than UTC. */
    private static long withOffset(long time_ms, byte[] bytes, int sign, int to) {
        int minutes = sign + 3 < to && bytes[sign + 3] == ':' ? sign + 4 : sign + 3;
        if (minutes + 2 > to || !endsAt(bytes, minutes + 2, to)) {
            return UtcTime.NONE;
        }
        long hour = Digits.number(bytes, sign + 1, sign + 3);
        long minute = Digits.number(bytes, minutes, minutes + 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return UtcTime.NONE;
        }
        long offset_ms = 60_000 * (60 * hour + minute);
        return UtcTime.plausible(bytes[sign] == '-' ? time_ms + offset_ms : time_ms - offset_ms);
    }

    private static int skipFraction(byte[] bytes, int at, int to) {
        return at < to && bytes[at] == '.' ? Digits.digitsFrom(bytes, at + 1, to) : at;
    }

    private static boolean endsAt(byte[] bytes, int at, int to) {
        return at >= to || Digits.isBlank(bytes[at]) || bytes[at] == ',' || bytes[at] == ';' || bytes[at] == ']';
    }
}
