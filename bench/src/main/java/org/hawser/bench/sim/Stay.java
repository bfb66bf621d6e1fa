package org.hawser.bench.sim;

import org.hawser.sea.FixedPoint;

/**
 * A ship's positions while she lies at one place, as sums: whole numbers, so that the order is of no matter to them.
 */
final class Stay {

    /** A minute of latitude is a nautical mile, to half a percent. */
    private static final double M_PER_E5MIN = 1852.0 / 100_000;

    /** Farther from her first position than a tenth of a degree she does not lie still. */
    private static final long FARTHEST_e5min = FixedPoint.PER_DEGREE / 10;

    private final int latitude_e5min;
    private final int longitude_e5min;
    private final long first_ms;
    private long last_ms;
    private int count;
    private long north;
    private long east;
    private long northSquares;
    private long eastSquares;

    Stay(Heard first) {
        latitude_e5min = first.latitude_e5min();
        longitude_e5min = first.longitude_e5min();
        first_ms = first.time_ms();
        add(first);
    }

    /** Whether a report can be one more of this stay. */
    boolean goesOn(Heard heard) {
        return heard.time_ms() - last_ms < Gaps.LEAST_ms
                && Math.abs((long) heard.latitude_e5min() - latitude_e5min) < FARTHEST_e5min
                && Math.abs((long) heard.longitude_e5min() - longitude_e5min) < FARTHEST_e5min;
    }

    void add(Heard heard) {
        long northward = (long) heard.latitude_e5min() - latitude_e5min;
        long eastward = (long) heard.longitude_e5min() - longitude_e5min;
        count++;
        north += northward;
        east += eastward;
        northSquares += northward * northward;
        eastSquares += eastward * eastward;
        last_ms = heard.time_ms();
    }

    int count() {
        return count;
    }

    long duration_ms() {
        return last_ms - first_ms;
    }

    /** Root of the mean square of the distances from the mean position, metres. */
    double rms_m() {
        double scale = StrictMath.cos(StrictMath.toRadians(FixedPoint.toDegrees(latitude_e5min)));
        double variance = variance(north, northSquares) + scale * scale * variance(east, eastSquares);
        return StrictMath.sqrt(StrictMath.max(0, variance)) * M_PER_E5MIN;
    }

    private double variance(long sum, long squares) {
        double mean = sum / (double) count;
        return squares / (double) count - mean * mean;
    }
}
