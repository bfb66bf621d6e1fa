package org.hawser.detect.encounter;

import java.util.Arrays;

/**
 * The stretches of time in which two moving points are at most a given distance apart, to the millisecond.
 *
 * <p>A millisecond is in contact when both of its ends are. The search halves an interval until a bound proves that all of it is in
 * contact, or none: it finds exactly what looking at every millisecond would, in a few steps. The bound is the mean relative
 * velocity over the interval plus what curvature can add to it within the interval, so it tightens as intervals shrink, also for
 * ships in convoy at the very limit.
 */
final class ContactFinder {

    /** Least radius of curvature of the ellipsoid, less a tenth for the change of speed along it. */
    private static final double CURVATURE_RADIUS_M = 5_700_000;

    private final double limit_m;
    private final MovingPoint a;
    private final MovingPoint b;

    /** Bound on the relative acceleration in metres a millisecond squared. */
    private double acceleration;

    private double x_m;
    private double y_m;
    private double z_m;
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
        acceleration = (a.speed * a.speed + b.speed * b.speed) / CURVATURE_RADIUS_M;
        if (to_ms > from_ms) {
            look(from_ms);
            double x = x_m;
            double y = y_m;
            double z = z_m;
            look(to_ms);
            search(from_ms, x, y, z, to_ms, x_m, y_m, z_m);
        }
        return count;
    }

    long start_ms(int stretch) {
        return bounds[stretch * 2];
    }

    long end_ms(int stretch) {
        return bounds[stretch * 2 + 1];
    }

    /** Sets the place of one ship as seen from the other at a time. */
    private void look(long time_ms) {
        a.moveTo(time_ms);
        b.moveTo(time_ms);
        x_m = a.x_m - b.x_m;
        y_m = a.y_m - b.y_m;
        z_m = a.z_m - b.z_m;
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** Searches between two times at which the relative places are known. */
    private void search(long from_ms, double fx, double fy, double fz, long to_ms, double tx, double ty, double tz) {
        if (to_ms - from_ms == 1) {
            if (length(fx, fy, fz) <= limit_m && length(tx, ty, tz) <= limit_m) {
                append(from_ms, to_ms);
            }
            return;
        }
        long middle_ms = from_ms + ((to_ms - from_ms) >> 1);
        look(middle_ms);
        double mx = x_m;
        double my = y_m;
        double mz = z_m;
        double distance_m = length(mx, my, mz);
        double span_ms = to_ms - from_ms;
        double speedBound = length(tx - fx, ty - fy, tz - fz) / span_ms + acceleration * span_ms / 2 + 1e-12;
        double reach_m = speedBound * (to_ms - middle_ms);
        if (distance_m - reach_m > limit_m) {
            return;
        }
        if (distance_m + reach_m <= limit_m) {
            append(from_ms, to_ms);
            return;
        }
        search(from_ms, fx, fy, fz, middle_ms, mx, my, mz);
        search(middle_ms, mx, my, mz, to_ms, tx, ty, tz);
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
