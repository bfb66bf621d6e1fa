package org.hawser.ais;

/** Where lines end. */
public final class LineEnds {

    private LineEnds() {}

    /** Index of the first line feed from {@code from} on; {@code to} where there is none before it. */
    public static int find(byte[] bytes, int from, int to) {
        return EightBytes.find(bytes, from, to, EightBytes.LINE_FEED);
    }

    /** Index of the first line feed or carriage return from {@code from} on; {@code to} where there is none before it. */
    public static int findAny(byte[] bytes, int from, int to) {
        int at = from;
        for (; at < to && at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            long matches = EightBytes.matches(eight, EightBytes.LINE_FEED)
                    | EightBytes.matches(eight, EightBytes.CARRIAGE_RETURN);
            if (matches != 0) {
                return Math.min(to, at + EightBytes.first(matches));
            }
        }
        while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return Math.min(at, to);
    }
}
