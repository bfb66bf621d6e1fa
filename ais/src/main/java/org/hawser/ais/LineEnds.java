package org.hawser.ais;

/** Where lines end. */
public final class LineEnds {

    private LineEnds() {}

    /** Index of the first line feed from {@code from} on; {@code to} where there is none before it. */
    public static int find(byte[] bytes, int from, int to) {
        return EightBytes.find(bytes, from, to, EightBytes.LINE_FEED);
    }
}
