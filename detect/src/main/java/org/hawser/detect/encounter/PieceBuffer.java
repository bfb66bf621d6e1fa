package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Contact pieces in columns: stretches of time, each within one interval of {@link #INTERVAL_MS}, in which the ships of a pair
 * were in contact while both held one leg. All values are whole numbers, so that their sums do not depend on their order.
 *
 * <pre>
 * 0 pair: lower MMSI (32) | higher MMSI (32)      6 relative speed in 0.01 kn
 * 1 from, ms                                      7 least distance in mm
 * 2 to, ms                                        8 when it was, ms
 * 3 distance in mm in the middle of the piece     9 x of the middle between the ships, as n-vector in 1e-9, at that time
 * 4 speed of the lower MMSI in 0.01 kn           10 y
 * 5 speed of the higher MMSI in 0.01 kn          11 z
 * </pre>
 */
final class PieceBuffer {

    static final long INTERVAL_MS = 600_000;

    static final int WORDS = 12;
    static final int PAIR = 0;
    static final int FROM = 1;
    static final int TO = 2;
    static final int DISTANCE = 3;
    static final int SPEED_LOW = 4;
    static final int SPEED_HIGH = 5;
    static final int RELATIVE_SPEED = 6;
    static final int LEAST_DISTANCE = 7;
    static final int LEAST_TIME = 8;
    static final int X = 9;
    static final int Y = 10;
    static final int Z = 11;

    int size;
    private long[] words;

    PieceBuffer(int capacity) {
        words = new long[capacity * WORDS];
    }

    int grow() {
        if ((size + 1) * WORDS > words.length) {
            words = Arrays.copyOf(words, Math.max(4 * WORDS, words.length * 2));
        }
        return size++;
    }

    void append(PieceBuffer other, int index) {
        int at = grow() * WORDS;
        System.arraycopy(other.words, index * WORDS, words, at, WORDS);
    }

    long get(int index, int word) {
        return words[index * WORDS + word];
    }

    void set(int index, int word, long value) {
        words[index * WORDS + word] = value;
    }

    static long pair(int mmsi, int other) {
        return ((long) Math.min(mmsi, other) << 32) | Math.max(mmsi, other);
    }

    void removeFirst(int removed) {
        System.arraycopy(words, removed * WORDS, words, 0, (size - removed) * WORDS);
        size -= removed;
    }

    /** Sorts by time; pieces of one pair never overlap. An insertion sort, for they come nearly in order. */
    void sortByTime() {
        long[] held = new long[WORDS];
        for (int i = 1; i < size; i++) {
            int at = i;
            while (at > 0 && get(at - 1, FROM) > get(i, FROM)) {
                at--;
            }
            if (at < i) {
                System.arraycopy(words, i * WORDS, held, 0, WORDS);
                System.arraycopy(words, at * WORDS, words, (at + 1) * WORDS, (i - at) * WORDS);
                System.arraycopy(held, 0, words, at * WORDS, WORDS);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size * WORDS; i++) {
            out.writeLong(words[i]);
        }
    }

    static PieceBuffer read(DataInput in) throws IOException {
        int size = Snapshots.readCount(in);
        PieceBuffer buffer = new PieceBuffer(4);
        for (int i = 0; i < size; i++) {
            int at = buffer.grow();
            for (int word = 0; word < WORDS; word++) {
                buffer.set(at, word, in.readLong());
            }
        }
        return buffer;
    }
}
