package org.hawser.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The comment line by which an input says that it is simulated; nothing read from it may pass as real. */
final class SimulatedMark {

    private static final byte[] MARK = "# hawser simulated: true".getBytes(StandardCharsets.US_ASCII);

    private SimulatedMark() {}

    /** Whether a line begins with the mark. */
    static boolean is(byte[] buffer, int from, int to) {
        return to - from >= MARK.length && Arrays.equals(buffer, from, from + MARK.length, MARK, 0, MARK.length);
    }
}
