package org.hawser.bench;

import java.util.stream.DoubleStream;

/** The median of measurements, of two in the middle the greater. */
public final class Median {

    private Median() {}

    /** The median of at least one value. */
    public static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
