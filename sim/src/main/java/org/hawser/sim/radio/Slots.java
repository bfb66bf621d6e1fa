package org.hawser.sim.radio;

/**
 * The slots of AIS: 2250 in a frame of a minute (ITU-R M.1371-5 annex 2, 3.1). Slots are numbered from the start of the simulation,
 * which is the start of a minute of UTC.
 */
final class Slots {

    static final int A_FRAME = 2250;
    static final int FRAME_s = 60;
    private static final double A_SECOND = 37.5;

    private Slots() {}

    /** When a slot begins, microseconds since the start of the simulation, rounded down. */
    static long begin_us(long slot) {
        return slot * 80_000 / 3;
    }

    /** The whole second in which a slot begins. */
    static long second(long slot) {
        return slot * 2 / 75;
    }

    static double begin_s(long slot) {
        return slot / A_SECOND;
    }

    /** The slot that an instant of a frame lies in. */
    static long at(double time_s, long frame) {
        long slot = (long) (time_s * A_SECOND);
        long first = frame * A_FRAME;
        return Math.clamp(slot, first, first + A_FRAME - 1);
    }
}
