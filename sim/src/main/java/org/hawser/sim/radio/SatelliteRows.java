package org.hawser.sim.radio;

import java.util.Arrays;

/** Transmissions within the footprint of a satellite, by columns, until all of the window are known. */
final class SatelliteRows {

    private static final int HEARD = 1 << 11;

    private long[] slot = new long[1024];
    private int[] sender = new int[1024];
    private int[] satellite = new int[1024];
    private int[] what = new int[1024];
    private int[] communicationState = new int[1024];
    private float[] distance_m = new float[1024];
    private int[] cell = new int[1024];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** @param heard whether a receiver on the ground passed it on */
    void add(Transmission sent, int by, int to, float distance, int where, boolean heard) {
        if (size == slot.length) {
            grow();
        }
        slot[size] = sent.slot;
        sender[size] = by;
        satellite[size] = to;
        what[size] =
                sent.kind.code() | (sent.channel << 2) | (sent.length << 4) | (sent.type << 6) | (heard ? HEARD : 0);
        communicationState[size] = sent.communicationState;
        distance_m[size] = distance;
        cell[size] = where;
        size++;
    }

    private void grow() {
        int more = 2 * size;
        slot = Arrays.copyOf(slot, more);
        sender = Arrays.copyOf(sender, more);
        satellite = Arrays.copyOf(satellite, more);
        what = Arrays.copyOf(what, more);
        communicationState = Arrays.copyOf(communicationState, more);
        distance_m = Arrays.copyOf(distance_m, more);
        cell = Arrays.copyOf(cell, more);
    }

    /** Sets the transmission of a row. */
    void get(int row, Transmission into) {
        into.slot = slot[row];
        into.kind = Kind.of(what[row] & 3);
        into.channel = (what[row] >> 2) & 3;
        into.length = (what[row] >> 4) & 3;
        into.type = (what[row] >> 6) & 31;
        into.communicationState = communicationState[row];
    }

    boolean isHeard(int row) {
        return (what[row] & HEARD) != 0;
    }

    int sender(int row) {
        return sender[row];
    }

    int satellite(int row) {
        return satellite[row];
    }

    /** Whether it comes through to its satellite. */
    boolean survives(int row, SlotTable table) {
        return table.survives(slot[row], (what[row] >> 2) & 3, (what[row] >> 4) & 3, distance_m[row], cell[row]);
    }

    /** Whether two rows are of one transmission. */
    boolean isSame(int row, int other) {
        return slot[row] == slot[other] && sender[row] == sender[other] && ((what[row] ^ what[other]) & 3) == 0;
    }
}
