package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Pieces of legs in columns. A leg is the great circle between two fixes of one ship; long legs are cut into pieces whose boxes
 * stay small. Every piece keeps the ends of its whole leg, so that its positions are the same wherever it was cut.
 *
 * <pre>
 * word 0      MMSI
 * word 1, 2   piece from, to in ms           word 3, 4   leg from, to in ms
 * word 5-10   n-vectors of the leg's two ends, as bits of doubles
 * word 11-13  box: least (32 bits) and greatest (32 bits) earth-centred x, y, z in whole metres
 * </pre>
 *
 * <p>The box holds the piece and half the contact distance around it. One array serves for all, since most ships have few pieces
 * in a cell and there are many cells.
 */
final class LegBuffer {

    /** Numbers that make up the two n-vectors. */
    static final int NORMALS = 6;

    private static final int WORDS = 14;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int LEG_FROM = 3;
    private static final int LEG_TO = 4;
    private static final int NORMAL = 5;
    private static final int BOX = 11;

    int size;
    private long[] words;

    LegBuffer(int capacity) {
        words = new long[capacity * WORDS];
    }

    /** Makes room for one more piece and returns its place. */
    int grow() {
        if ((size + 1) * WORDS > words.length) {
            words = Arrays.copyOf(words, Math.max(4 * WORDS, words.length * 2));
        }
        return size++;
    }

    void append(LegBuffer other, int index) {
        int at = grow() * WORDS;
        System.arraycopy(other.words, index * WORDS, words, at, WORDS);
    }

    /** Sets all but the box. {@code normals} holds the n-vectors of the leg's two ends. */
    void set(int index, int mmsi, long from_ms, long to_ms, long legFrom_ms, long legTo_ms, double[] normals) {
        int at = index * WORDS;
        words[at] = mmsi;
        words[at + FROM] = from_ms;
        words[at + TO] = to_ms;
        words[at + LEG_FROM] = legFrom_ms;
        words[at + LEG_TO] = legTo_ms;
        for (int i = 0; i < NORMALS; i++) {
            words[at + NORMAL + i] = Double.doubleToRawLongBits(normals[i]);
        }
    }

    int mmsi(int index) {
        return (int) words[index * WORDS];
    }

    long from_ms(int index) {
        return words[index * WORDS + FROM];
    }

    long to_ms(int index) {
        return words[index * WORDS + TO];
    }

    int low_m(int index, int axis) {
        return (int) (words[index * WORDS + BOX + axis] >> 32);
    }

    int high_m(int index, int axis) {
        return (int) words[index * WORDS + BOX + axis];
    }

    /** Sets the box around two earth-centred points, {@code margin_m} wider on every side. */
    void setBox(int index, double[] first_m, double[] second_m, double margin_m) {
        for (int axis = 0; axis < 3; axis++) {
            long low = (long) Math.floor(Math.min(first_m[axis], second_m[axis]) - margin_m);
            long high = (long) Math.ceil(Math.max(first_m[axis], second_m[axis]) + margin_m);
            words[index * WORDS + BOX + axis] = (low << 32) | (high & 0xFFFF_FFFFL);
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

    /** Sets {@code point} on the whole leg of a piece; {@code normals} is for use in between. */
    void load(int index, MovingPoint point, double[] normals) {
        int at = index * WORDS;
        for (int i = 0; i < NORMALS; i++) {
            normals[i] = Double.longBitsToDouble(words[at + NORMAL + i]);
        }
        point.set(words[at + LEG_FROM], words[at + LEG_TO], normals, 0);
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
        System.arraycopy(words, removed * WORDS, words, 0, (size - removed) * WORDS);
        size -= removed;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size * WORDS; i++) {
            out.writeLong(words[i]);
        }
    }

    static LegBuffer read(DataInput in) throws IOException {
        int size = Snapshots.readCount(in);
        LegBuffer buffer = new LegBuffer(4);
        for (int i = 0; i < size; i++) {
            int at = buffer.grow() * WORDS;
            for (int word = 0; word < WORDS; word++) {
                buffer.words[at + word] = in.readLong();
            }
        }
        return buffer;
    }
}
