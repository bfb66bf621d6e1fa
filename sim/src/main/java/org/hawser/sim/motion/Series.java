package org.hawser.sim.motion;

import java.util.Arrays;

/** A value that changes evenly from one instant to the next, and is constant before the first and after the last. */
final class Series {

    private final double[] time_s;
    private final double[] value;

    /** The value summed over time from the first instant to each, less the first value. */
    private final double[] integral;

    Series(double[] time_s, double[] value) {
        this.time_s = time_s;
        this.value = value;
        this.integral = new double[value.length];
        for (int i = 1; i < value.length; i++) {
            integral[i] = integral[i - 1] + (time_s[i] - time_s[i - 1]) * (above(value[i]) + above(value[i - 1])) / 2;
        }
    }

    /** Which leg an instant is in: -1 before the first, one less than the number of instants behind the last. */
    static int legAt(double[] times_s, double at_s) {
        int found = Arrays.binarySearch(times_s, at_s);
        return found >= 0 ? found : -found - 2;
    }

    /** The leg that a later instant is in, seen from the leg of an earlier one: mostly the same or the next. */
    static int legAt(double[] times_s, double at_s, int earlierLeg) {
        int leg = earlierLeg;
        while (leg + 1 < times_s.length && times_s[leg + 1] <= at_s) {
            leg++;
        }
        return leg;
    }

    /** The mean from one instant to a later one; each with the leg that it is in. */
    double mean(double from_s, int fromLeg, double to_s, int toLeg) {
        return value[0] + (integral(to_s, toLeg) - integral(from_s, fromLeg)) / (to_s - from_s);
    }

    /** Change of the mean of a window of this width, a second. */
    double change(double from_s, int fromLeg, double to_s, int toLeg) {
        return (valueAt(to_s, toLeg) - valueAt(from_s, fromLeg)) / (to_s - from_s);
    }

    /** Change of {@link #change}, a second. */
    double changeOfChange(double from_s, int fromLeg, double to_s, int toLeg) {
        return (slope(toLeg) - slope(fromLeg)) / (to_s - from_s);
    }

    private double above(double v) {
        return v - value[0];
    }

    private double valueAt(double at_s, int leg) {
        if (leg < 0) {
            return value[0];
        }
        return leg >= value.length - 1 ? value[value.length - 1] : value[leg] + slope(leg) * (at_s - time_s[leg]);
    }

    private double slope(int leg) {
        boolean outside = leg < 0 || leg >= value.length - 1;
        return outside ? 0 : (value[leg + 1] - value[leg]) / (time_s[leg + 1] - time_s[leg]);
    }

    private double integral(double at_s, int leg) {
        if (leg < 0) {
            return 0;
        }
        return integral[leg] + (at_s - time_s[leg]) * (above(value[leg]) + above(valueAt(at_s, leg))) / 2;
    }
}
