package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of an NMEA 4.0 tag block that matter here: {@code c:} time since 1970 in seconds, perhaps with decimals, or milliseconds, {@code s:}
 * source, {@code g:line-lines-group}. Others are passed over. Several blocks before one sentence add up; the first value given
 * stands.
 */
final class TagBlock {

    /** {@link #line()} where the block belongs to no group. */
    static final int NO_GROUP = 0;

    /** How much of a block its checksum covers. */
    enum Taken {
        ALL,
        ALL_BUT_GROUP,
        NOTHING
    }

    private static final int CHECKSUM = 3;
    private static final int MOST_LINES = 99;

    private final SourceTable sources;
    private long time_ms;
    private @Nullable String source;
    private int line;
    private int lines;
    private long group;

    TagBlock(SourceTable sources) {
        this.sources = sources;
        clear();
    }

    void clear() {
        time_ms = UtcTime.NONE;
        source = null;
        line = NO_GROUP;
        lines = 0;
        group = -1;
    }

    /**
     * Takes in what stands between two backslashes, as far as its checksum covers it. Some senders put a group in front of a
     * block and leave the checksum as it was: then all but the group is taken.
     */
    Taken read(byte[] bytes, int from, int to) {
        int star = Checksum.findStar(bytes, from, to);
        if (star + CHECKSUM != to) {
            return Taken.NOTHING;
        }
        if (Checksum.matches(bytes, from, star)) {
            parameters(bytes, from, star);
            return Taken.ALL;
        }
        int second = Digits.find(bytes, from, star, ',') + 1;
        if (bytes[from] != 'g' || second > star || !Checksum.matches(bytes, second, star)) {
            return Taken.NOTHING;
        }
        parameters(bytes, second, star);
        return Taken.ALL_BUT_GROUP;
    }

    private void parameters(byte[] bytes, int from, int to) {
        for (int at = from; at < to; ) {
            int end = Digits.find(bytes, at, to, ',');
            parameter(bytes, at, end);
            at = end + 1;
        }
    }

    long time_ms() {
        return time_ms;
    }

    @Nullable
    String source() {
        return source;
    }

    /** This line's number in its group, from 1; {@link #NO_GROUP} where there is no group. */
    int line() {
        return line;
    }

    /** How many lines the group has. */
    int lines() {
        return lines;
    }

    long group() {
        return group;
    }

    private void parameter(byte[] bytes, int from, int to) {
        if (from + 2 > to || bytes[from + 1] != ':') {
            return;
        }
        int value = from + 2;
        switch (bytes[from]) {
            case 'c' -> time_ms = time_ms == UtcTime.NONE ? UtcTime.ofCount(bytes, value, to) : time_ms;
            case 's' -> source = source == null ? sources.intern(bytes, value, to) : source;
            case 'g' -> group(bytes, value, to);
            default -> {}
        }
    }

    private void group(byte[] bytes, int from, int to) {
        int dash = Digits.find(bytes, from, to, '-');
        int secondDash = Digits.find(bytes, Math.min(dash + 1, to), to, '-');
        long number = Digits.number(bytes, from, dash);
        long total = Digits.number(bytes, dash + 1, secondDash);
        long id = Digits.number(bytes, secondDash + 1, to);
        if (number >= 1 && number <= total && total <= MOST_LINES && id >= 0 && line == NO_GROUP) {
            line = (int) number;
            lines = (int) total;
            group = id;
        }
    }
}
