package org.hawser.sim.radio;

/** What the log counts of a reception, in one small number. */
final class Traits {

    private static final int TYPE = 31;
    private static final int REPEATED = 32;
    private static final int TWO_LINES = 64;
    private static final int POSITION = 128;

    private Traits() {}

    static int of(Transmission sent, boolean repeated) {
        return sent.type
                | (repeated ? REPEATED : 0)
                | (sent.type == Messages.VOYAGE_DATA ? TWO_LINES : 0)
                | (sent.kind == Kind.POSITION ? POSITION : 0);
    }

    static int type(int traits) {
        return traits & TYPE;
    }

    /** Whether another receiver passed on the same transmission, or this one did before. */
    static boolean isRepeated(int traits) {
        return (traits & REPEATED) != 0;
    }

    static int lines(int traits) {
        return (traits & TWO_LINES) != 0 ? 2 : 1;
    }

    /** Messages 1, 3 and 18. */
    static boolean isPosition(int traits) {
        return (traits & POSITION) != 0;
    }
}
