package org.hawser.detect.encounter;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How long a whole-numbered measure had each value, for its time-weighted median. Sparse: ships that lie still need few values. */
final class WeightedHistogram {

    private int[] values = new int[8];
    private long[] weights_ms = new long[8];
    private int size;
    private long total_ms;

    void add(int value, long weight_ms) {
        int at = Arrays.binarySearch(values, 0, size, value);
        if (at < 0) {
            at = insert(-at - 1, value);
        }
        weights_ms[at] += weight_ms;
        total_ms += weight_ms;
    }

    private int insert(int at, int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            weights_ms = Arrays.copyOf(weights_ms, size * 2);
        }
        System.arraycopy(values, at, values, at + 1, size - at);
        System.arraycopy(weights_ms, at, weights_ms, at + 1, size - at);
        values[at] = value;
        weights_ms[at] = 0;
        size++;
        return at;
    }

    /** The least value that was not exceeded for at least half of the time; 0 where nothing was added. */
    int median() {
        long below_ms = 0;
        for (int i = 0; i < size; i++) {
            below_ms += weights_ms[i];
            if (below_ms * 2 >= total_ms) {
                return values[i];
            }
        }
        return 0;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeInt(values[i]);
            out.writeLong(weights_ms[i]);
        }
    }

    static WeightedHistogram read(DataInput in) throws IOException {
        WeightedHistogram histogram = new WeightedHistogram();
        int size = Snapshots.readCount(in);
        for (int i = 0; i < size; i++) {
            histogram.add(in.readInt(), in.readLong());
        }
        return histogram;
    }
}
