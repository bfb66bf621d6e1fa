package org.hawser.sim.radio;

/**
 * When the reports of one series go out: at nominal instants an interval apart, each moved to a slot nearby. Which slots these
 * are depends on the series' seed and the frame alone, so that any frame can be asked for without those before it.
 *
 * <p>A self-organised station chooses a slot within a fifth of the interval around the nominal instant, keeps it for some frames,
 * and says how many are left (ITU-R M.1371-5 annex 2, 3.3.4.1; the standard lets it choose from 3 to 8 frames, here they are
 * {@value #KEPT_FRAMES}). With an interval of more than a frame each slot is chosen anew. A carrier sense station chooses each slot
 * anew within {@value #CARRIER_SENSE_s} s.
 */
final class Cadence {

    static final int KEPT_FRAMES = 6;

    /** Reports in a frame at the shortest interval, 2 s, with room for one more. */
    static final int MOST_IN_FRAME = 32;

    private static final double SELECTION = 0.2;
    private static final double CARRIER_SENSE_s = 10;

    private final long seed;
    private final boolean selfOrganised;

    /** Of an interval, where the nominal instants lie, 0 to 1; in which frame slots are chosen anew. */
    private final double phase;

    private final int frameOffset;

    /** What was found last. */
    private final long[] slots = new long[MOST_IN_FRAME];

    private final long[] numbers = new long[MOST_IN_FRAME];

    Cadence(long seed, boolean selfOrganised) {
        this(seed, selfOrganised, Luck.uniform(Luck.bits(seed, -1)));
    }

    Cadence(long seed, boolean selfOrganised, double phase) {
        this.seed = seed;
        this.selfOrganised = selfOrganised;
        this.phase = phase;
        this.frameOffset = (int) (Luck.uniform(Luck.bits(seed, -2)) * KEPT_FRAMES);
    }

    /**
     * Finds the reports whose nominal instants lie in a part of a frame; returns how many they are.
     *
     * @param from_s begin of the part, seconds since the start of the simulation
     * @param to_s its end
     */
    int find(long frame, double from_s, double to_s, double interval_s) {
        int found = 0;
        long number = (long) StrictMath.ceil(from_s / interval_s - phase);
        for (double nominal_s = nominal_s(number, interval_s);
                nominal_s < to_s;
                nominal_s = nominal_s(number, interval_s)) {
            numbers[found] = number;
            slots[found++] = slot(frame, number, nominal_s, interval_s);
            number++;
        }
        return found;
    }

    /** The slot of the report with this index among those found. */
    long slot(int index) {
        return slots[index];
    }

    /** The number of that report among all of the same interval; even and odd ones use the two channels in turn. */
    long number(int index) {
        return numbers[index];
    }

    /** For how many more frames a self-organised station keeps the slots that it has in this one. */
    int framesLeft(long frame) {
        return KEPT_FRAMES - 1 - (int) Math.floorMod(frame + frameOffset, (long) KEPT_FRAMES);
    }

    /** The slot in the next frame of a report found in this one; the interval divides a frame. */
    long slotInNextFrame(long frame, int index, double interval_s) {
        double nominal_s = nominal_s(numbers[index], interval_s) + Slots.FRAME_s;
        return slot(frame + 1, numbers[index] + inFrame(interval_s), nominal_s, interval_s);
    }

    private double nominal_s(long number, double interval_s) {
        return (number + phase) * interval_s;
    }

    private long slot(long frame, long number, double nominal_s, double interval_s) {
        boolean kept = selfOrganised && interval_s <= Slots.FRAME_s;
        long choice = kept
                ? Math.floorMod(number, inFrame(interval_s))
                        + Math.floorDiv(frame + frameOffset, (long) KEPT_FRAMES) * MOST_IN_FRAME
                : number;
        double width_s = selfOrganised ? SELECTION * interval_s : CARRIER_SENSE_s;
        double moved_s = nominal_s + (Luck.uniform(Luck.bits(seed, choice)) - 0.5) * width_s;
        return Slots.at(within(frame, moved_s), frame);
    }

    private static long inFrame(double interval_s) {
        return StrictMath.round(Slots.FRAME_s / interval_s);
    }

    /** What would leave the frame is thrown back from its edge, so that all slots stay equally likely. */
    private static double within(long frame, double time_s) {
        double begin_s = (double) frame * Slots.FRAME_s;
        double end_s = begin_s + Slots.FRAME_s;
        return time_s < begin_s ? 2 * begin_s - time_s : time_s >= end_s ? 2 * end_s - time_s : time_s;
    }
}
