package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Pieces of legs in columns. A leg is the great circle between two fixes of one ship; long legs are cut into pieces whose boxes
 * stay small. Every piece keeps the ends of its whole leg, so that its positions are the same wherever it was cut.
 */
final class LegBuffer {

    static final int NORMALS = 6;
    private static final int TIMES = 4;
    private static final int BOX = 6;

    int size;
    int[] mmsi;

    /** Piece from, piece to, leg from, leg to. */
    private long[] times_ms;

    /** n-vectors of the leg's two ends. */
    double[] normals;

    /** Least and greatest earth-centred x, y, z of the piece in whole metres, widened by half the contact distance. */
    int[] boxes_m;

    LegBuffer(int capacity) {
        mmsi = new int[capacity];
        times_ms = new long[capacity * TIMES];
        normals = new double[capacity * NORMALS];
        boxes_m = new int[capacity * BOX];
    }

    /** Makes room for one more piece and returns its place. */
    int grow() {
        if (size == mmsi.length) {
            int capacity = Math.max(4, size * 2);
            mmsi = Arrays.copyOf(mmsi, capacity);
            times_ms = Arrays.copyOf(times_ms, capacity * TIMES);
            normals = Arrays.copyOf(normals, capacity * NORMALS);
            boxes_m = Arrays.copyOf(boxes_m, capacity * BOX);
        }
        return size++;
    }

    void append(LegBuffer other, int index) {
        int at = grow();
        mmsi[at] = other.mmsi[index];
        System.arraycopy(other.times_ms, index * TIMES, times_ms, at * TIMES, TIMES);
        System.arraycopy(other.normals, index * NORMALS, normals, at * NORMALS, NORMALS);
        System.arraycopy(other.boxes_m, index * BOX, boxes_m, at * BOX, BOX);
    }

    void setTimes(int index, long from_ms, long to_ms, long legFrom_ms, long legTo_ms) {
        times_ms[index * TIMES] = from_ms;
        times_ms[index * TIMES + 1] = to_ms;
        times_ms[index * TIMES + 2] = legFrom_ms;
        times_ms[index * TIMES + 3] = legTo_ms;
    }

    long from_ms(int index) {
        return times_ms[index * TIMES];
    }

    long to_ms(int index) {
        return times_ms[index * TIMES + 1];
    }

    long legFrom_ms(int index) {
        return times_ms[index * TIMES + 2];
    }

    long legTo_ms(int index) {
        return times_ms[index * TIMES + 3];
    }

    int low_m(int index, int axis) {
        return boxes_m[index * BOX + axis];
    }

    int high_m(int index, int axis) {
        return boxes_m[index * BOX + 3 + axis];
    }

    /** Sets the box around two earth-centred points, {@code margin_m} wider on every side. */
    void setBox(int index, double[] first_m, double[] second_m, double margin_m) {
        for (int axis = 0; axis < 3; axis++) {
            boxes_m[index * BOX + axis] = (int) Math.floor(Math.min(first_m[axis], second_m[axis]) - margin_m);
            boxes_m[index * BOX + 3 + axis] = (int) Math.ceil(Math.max(first_m[axis], second_m[axis]) + margin_m);
        }
    }

    boolean boxesMeet(int index, LegBuffer other, int otherIndex) {
        for (int axis = 0; axis < 3; axis++) {
            if (low_m(index, axis) > other.high_m(otherIndex, axis)
                    || other.low_m(otherIndex, axis) > high_m(index, axis)) {
                return false;
            }
        }
        return true;
    }

    void load(int index, MovingPoint point) {
        point.set(legFrom_ms(index), legTo_ms(index), normals, index * NORMALS);
    }

    /** First place whose piece ends after {@code time_ms}; pieces of one ship stand in order of time. */
    int firstEndingAfter(long time_ms) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to_ms(middle) > time_ms) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    void removeFirst(int removed) {
        int left = size - removed;
        System.arraycopy(mmsi, removed, mmsi, 0, left);
        System.arraycopy(times_ms, removed * TIMES, times_ms, 0, left * TIMES);
        System.arraycopy(normals, removed * NORMALS, normals, 0, left * NORMALS);
        System.arraycopy(boxes_m, removed * BOX, boxes_m, 0, left * BOX);
        size = left;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeInt(mmsi[i]);
            for (int t = 0; t < TIMES; t++) {
                out.writeLong(times_ms[i * TIMES + t]);
            }
            for (int n = 0; n < NORMALS; n++) {
                out.writeDouble(normals[i * NORMALS + n]);
            }
            for (int b = 0; b < BOX; b++) {
                out.writeInt(boxes_m[i * BOX + b]);
            }
        }
    }

    static LegBuffer read(DataInput in) throws IOException {
        int size = Snapshots.readCount(in);
        LegBuffer buffer = new LegBuffer(4);
        for (int i = 0; i < size; i++) {
            int at = buffer.grow();
            buffer.mmsi[at] = in.readInt();
            for (int t = 0; t < TIMES; t++) {
                buffer.times_ms[at * TIMES + t] = in.readLong();
            }
            for (int n = 0; n < NORMALS; n++) {
                buffer.normals[at * NORMALS + n] = in.readDouble();
            }
            for (int b = 0; b < BOX; b++) {
                buffer.boxes_m[at * BOX + b] = in.readInt();
            }
        }
        return buffer;
    }
}
