package org.hawser.sea.port;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.hawser.sea.UnitVector;

/**
 * Finds the nearest of many places on a sphere: a k-d tree over unit vectors (J. L. Bentley, Communications of the ACM 18, 1975),
 * which has no seam at the antimeridian and no pole. The tree is the order of the points: the one in the middle of a range splits the
 * rest along x, y or z in turn, those before it are not greater there, those behind it not less; ranges of a few points are searched
 * through.
 */
final class PortIndex {

    private static final int LEAF = 8;
    private static final int AXES = 3;

    /** The row of each point, in the order of the tree. */
    private final int[] rows;

    /** x, y and z of each point, in the same order. */
    private final double[] at;

    PortIndex(UnitVector[] places) {
        rows = IntStream.range(0, places.length).toArray();
        split(places, 0, rows.length, 0);
        at = new double[AXES * rows.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = coordinate(places[rows[i / AXES]], i % AXES);
        }
    }

    private void split(UnitVector[] places, int from, int to, int axis) {
        if (to - from <= LEAF) {
            return;
        }
        int middle = (from + to) >>> 1;
        arrange(places, from, to, middle - from, axis);
        split(places, from, middle, (axis + 1) % AXES);
        split(places, middle + 1, to, (axis + 1) % AXES);
    }

    /** Puts what is less than the nth of a range before what is equal to it, and that before what is greater. */
    private void arrange(UnitVector[] places, int from, int to, int nth, int axis) {
        int[] range = Arrays.copyOfRange(rows, from, to);
        double[] values = IntStream.of(range)
                .mapToDouble(row -> coordinate(places[row], axis))
                .toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int next = from;
        for (int side = -1; side <= 1; side++) {
            for (int i = 0; i < range.length; i++) {
                if (Integer.signum(Double.compare(values[i], sorted[nth])) == side) {
                    rows[next++] = range[i];
                }
            }
        }
    }

    private static double coordinate(UnitVector place, int axis) {
        return switch (axis) {
            case 0 -> place.x();
            case 1 -> place.y();
            default -> place.z();
        };
    }

    /** The square of the straight line to the nearest point; infinite where there is none. */
    double nearestChordSquared(UnitVector here) {
        return nearest(here, 0, rows.length, 0, Double.POSITIVE_INFINITY);
    }

    /** The less of {@code best} and of the nearest in a range. */
    private double nearest(UnitVector here, int from, int to, int axis, double best) {
        if (to - from <= LEAF) {
            return nearestOfLeaf(here, from, to, best);
        }
        int middle = (from + to) >>> 1;
        int next = (axis + 1) % AXES;
        double beyond = coordinate(here, axis) - at[AXES * middle + axis];
        boolean before = beyond < 0;
        double nearer = Math.min(best, chordSquared(here, middle));
        nearer = before ? nearest(here, from, middle, next, nearer) : nearest(here, middle + 1, to, next, nearer);
        if (beyond * beyond > nearer) {
            return nearer;
        }
        return before ? nearest(here, middle + 1, to, next, nearer) : nearest(here, from, middle, next, nearer);
    }

    private double nearestOfLeaf(UnitVector here, int from, int to, double best) {
        double nearest = best;
        for (int i = from; i < to; i++) {
            nearest = Math.min(nearest, chordSquared(here, i));
        }
        return nearest;
    }

    /** Names the row of each point whose straight line is not longer than the root of {@code chordSquared}, in no order of use. */
    void within(UnitVector here, double chordSquared, IntConsumer found) {
        within(here, chordSquared, 0, rows.length, 0, found);
    }

    private void within(UnitVector here, double limit, int from, int to, int axis, IntConsumer found) {
        if (to - from <= LEAF) {
            each(here, limit, from, to, found);
            return;
        }
        int middle = (from + to) >>> 1;
        int next = (axis + 1) % AXES;
        double beyond = coordinate(here, axis) - at[AXES * middle + axis];
        boolean both = beyond * beyond <= limit;
        each(here, limit, middle, middle + 1, found);
        if (both || beyond < 0) {
            within(here, limit, from, middle, next, found);
        }
        if (both || beyond >= 0) {
            within(here, limit, middle + 1, to, next, found);
        }
    }

    private void each(UnitVector here, double limit, int from, int to, IntConsumer found) {
        for (int i = from; i < to; i++) {
            if (chordSquared(here, i) <= limit) {
                found.accept(rows[i]);
            }
        }
    }

    private double chordSquared(UnitVector here, int i) {
        return here.chordSquared(at[AXES * i], at[AXES * i + 1], at[AXES * i + 2]);
    }
}
