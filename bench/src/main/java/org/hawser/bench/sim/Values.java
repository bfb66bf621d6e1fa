package org.hawser.bench.sim;

import java.util.Arrays;

/** Measurements that are being collected. */
final class Values {

    /** Fewer tell nothing of how they are spread. */
    static final int LEAST = 10;

    private double[] values = new double[64];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** How they are spread; missing where there are fewer than {@value #LEAST}. */
    Value spread() {
        return size < LEAST
                ? new Value.Missing("fewer than " + LEAST + " values")
                : new Value.Spread(Arrays.copyOf(values, size));
    }

    /** A share of at least {@value #LEAST}; else missing. */
    static Value share(long part, long all) {
        return all < LEAST ? new Value.Missing("fewer than " + LEAST + " values") : new Value.Share(part, all);
    }
}
