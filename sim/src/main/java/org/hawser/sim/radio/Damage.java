package org.hawser.sim.radio;

/**
 * What happens to a few lines of every log on its way: at regular intervals a line gets a wrong character, every third of them is
 * cut off instead. Only messages of one line are hit, so that each broken line is one lost message.
 */
final class Damage {

    enum Kind {
        NONE,
        CHARACTER,
        CUT
    }

    private static final long INTERVAL = 12_000;
    private static final int CUT_EVERY = 3;

    private long lines;

    /** What happens to the next line. */
    Kind next() {
        lines++;
        if (lines % INTERVAL != 0) {
            return Kind.NONE;
        }
        return lines / INTERVAL % CUT_EVERY == 0 ? Kind.CUT : Kind.CHARACTER;
    }

    /** Changes a character of the payload to another of the same alphabet, so that only the checksum tells. */
    static byte[] changed(byte[] line) {
        byte[] broken = line.clone();
        int at = middleOfPayload(line);
        broken[at] = (byte) (broken[at] == '1' ? '2' : '1');
        return broken;
    }

    /** The line up to the middle of its payload, with a line end. */
    static byte[] cut(byte[] line) {
        byte[] rest = java.util.Arrays.copyOf(line, middleOfPayload(line) + 2);
        rest[rest.length - 2] = '\r';
        rest[rest.length - 1] = '\n';
        return rest;
    }

    /** A sentence of 28 characters of payload ends in {@code ,0*hh} and a line end: 7 characters. */
    private static int middleOfPayload(byte[] line) {
        return line.length - 7 - 14;
    }
}
