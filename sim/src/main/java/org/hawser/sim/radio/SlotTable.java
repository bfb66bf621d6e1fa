package org.hawser.sim.radio;

import java.util.Arrays;

/**
 * What a satellite hears in each slot of each channel for some frames: of every slot the two strongest stations of different
 * cells, by how far away they seem.
 *
 * <p>A transmission is lost where another in its slot is not at least 10 dB weaker, the co-channel rejection that
 * ITU-R M.1371-5 annex 2 asks of receivers (in free space: {@value #CAPTURE} times farther away). Stations of one cell of half a
 * degree hear each other and keep out of each other's slots, so they are taken not to disturb each other; to which other slots they
 * would have gone is not simulated, which makes collisions a little too few. Neither is that at more than some 200 nautical miles
 * of difference in distance a transmission reaches into the next slot.
 */
final class SlotTable {

    static final int CHANNELS = 4;

    /** Ratio of distances that 10 dB come to in free space (M.1371-5 annex 2 table 7, M-high). */
    private static final double CAPTURE = 3.1623;

    private static final int NOBODY = -1;

    private final int slots;
    private final float[] nearest_m;
    private final float[] next_m;
    private final int[] nearestCell;
    private final int[] nextCell;
    private long firstSlot;
    private boolean used = true;

    SlotTable(int frames) {
        slots = frames * Slots.A_FRAME;
        nearest_m = new float[CHANNELS * slots];
        next_m = new float[CHANNELS * slots];
        nearestCell = new int[CHANNELS * slots];
        nextCell = new int[CHANNELS * slots];
    }

    /** Empties it and goes to other frames. */
    void begin(long first) {
        firstSlot = first;
        if (used) {
            Arrays.fill(nearest_m, Float.POSITIVE_INFINITY);
            Arrays.fill(next_m, Float.POSITIVE_INFINITY);
            Arrays.fill(nearestCell, NOBODY);
            Arrays.fill(nextCell, NOBODY);
            used = false;
        }
    }

    /**
     * Notes a transmission.
     *
     * @param channel 0 to 3
     * @param length in slots
     */
    void add(long slot, int channel, int length, float distance_m, int cell) {
        used = true;
        for (int i = 0; i < length; i++) {
            add(index(slot + i, channel), distance_m, cell);
        }
    }

    /** Notes all that another table of the same frames has. The order in which tables are joined does not matter. */
    void join(SlotTable other) {
        if (!other.used) {
            return;
        }
        used = true;
        for (int i = 0; i < nearest_m.length; i++) {
            if (other.nearestCell[i] != NOBODY) {
                add(i, other.nearest_m[i], other.nearestCell[i]);
            }
            if (other.nextCell[i] != NOBODY) {
                add(i, other.next_m[i], other.nextCell[i]);
            }
        }
    }

    /** Whether a transmission that was noted comes through. */
    boolean survives(long slot, int channel, int length, float distance_m, int cell) {
        for (int i = 0; i < length; i++) {
            if (disturber_m(index(slot + i, channel), cell) < CAPTURE * distance_m) {
                return false;
            }
        }
        return true;
    }

    private double disturber_m(int index, int cell) {
        return cell == nearestCell[index] ? next_m[index] : nearest_m[index];
    }

    private void add(int at, float distance_m, int cell) {
        if (cell == nearestCell[at]) {
            nearest_m[at] = StrictMath.min(nearest_m[at], distance_m);
        } else if (isBefore(distance_m, cell, nearest_m[at], nearestCell[at])) {
            next_m[at] = nearest_m[at];
            nextCell[at] = nearestCell[at];
            nearest_m[at] = distance_m;
            nearestCell[at] = cell;
        } else if (isBefore(distance_m, cell, next_m[at], nextCell[at])) {
            next_m[at] = distance_m;
            nextCell[at] = cell;
        }
    }

    private static boolean isBefore(float distance_m, int cell, float other_m, int otherCell) {
        return distance_m < other_m || (distance_m == other_m && cell < otherCell);
    }

    private int index(long slot, int channel) {
        return channel * slots + (int) (slot - firstSlot);
    }
}
