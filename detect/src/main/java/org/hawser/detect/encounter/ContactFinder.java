package org.hawser.detect.encounter;

import java.util.Arrays;

/**
 * The stretches of time in which two moving points are at most a given distance apart, to the millisecond.
 *
 * <p>A millisecond is in contact when both of its ends are. The search halves an interval until a bound on the relative speed
 * proves that all of it is in contact, or none: it finds exactly what looking at every millisecond would, in a few steps.
 */
final class ContactFinder {

    private final double limit_m;
    private final MovingPoint a;
    private final MovingPoint b;
    private double relativeSpeedBound;
    private long[] bounds = new long[16];
    private int count;

    ContactFinder(double limit_m, MovingPoint a, MovingPoint b) {
        this.limit_m = limit_m;
        this.a = a;
        this.b = b;
    }

    /** Looks from {@code from_ms} to {@code to_ms}, a time that both legs cover. Returns the number of stretches found. */
    int find(long from_ms, long to_ms) {
        count = 0;
        relativeSpeedBound = relativeSpeed() + a.velocitySpread + b.velocitySpread + 1e-12;
        if (to_ms > from_ms) {
            search(from_ms, to_ms);
        }
        return count;
    }

    long start_ms(int stretch) {
        return bounds[stretch * 2];
    }

    long end_ms(int stretch) {
        return bounds[stretch * 2 + 1];
    }

    /** Mean relative speed of the two legs in metres a millisecond. */
    double relativeSpeed() {
        double dx = a.vx - b.vx;
        double dy = a.vy - b.vy;
        double dz = a.vz - b.vz;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    double distanceAt_m(long time_ms) {
        a.moveTo(time_ms);
        b.moveTo(time_ms);
        return MovingPoint.distance_m(a, b);
    }

    private void search(long from_ms, long to_ms) {
        if (to_ms - from_ms == 1) {
            if (distanceAt_m(from_ms) <= limit_m && distanceAt_m(to_ms) <= limit_m) {
                append(from_ms, to_ms);
            }
            return;
        }
        long middle_ms = from_ms + ((to_ms - from_ms) >> 1);
        double distance_m = distanceAt_m(middle_ms);
        double reach_m = relativeSpeedBound * (to_ms - middle_ms);
        if (distance_m - reach_m > limit_m) {
            return;
        }
        if (distance_m + reach_m <= limit_m) {
            append(from_ms, to_ms);
            return;
        }
        search(from_ms, middle_ms);
        search(middle_ms, to_ms);
    }

    private void append(long from_ms, long to_ms) {
        if (count > 0 && bounds[count * 2 - 1] == from_ms) {
            bounds[count * 2 - 1] = to_ms;
            return;
        }
        if (count * 2 == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count * 2] = from_ms;
        bounds[count * 2 + 1] = to_ms;
        count++;
    }
}
