package org.hawser.sea.coast;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/** A closed polygon of longitudes (x) and latitudes (y) in degrees, on the plane of a map. */
final class Polygon {

    static final int X = 0;
    static final int Y = 1;

    /** x and y of each point. */
    private double[] values;

    private int size;

    Polygon(int capacity) {
        values = new double[2 * Math.max(1, capacity)];
    }

    int size() {
        return size;
    }

    void add(double x, double y) {
        if (2 * size == values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[2 * size] = x;
        values[2 * size + 1] = y;
        size++;
    }

    double min(int axis) {
        double min = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            min = Math.min(min, values[2 * i + axis]);
        }
        return min;
    }

    double max(int axis) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            max = Math.max(max, values[2 * i + axis]);
        }
        return max;
    }

    Polygon shifted(double dx) {
        Polygon moved = new Polygon(size);
        for (int i = 0; i < size; i++) {
            moved.add(values[2 * i] + dx, values[2 * i + 1]);
        }
        return moved;
    }

    /** The part of the polygon where the axis is at least {@code bound}. */
    Polygon above(int axis, double bound) {
        return clipped(axis, bound, 1);
    }

    /** The part of the polygon where the axis is at most {@code bound}. */
    Polygon below(int axis, double bound) {
        return clipped(axis, bound, -1);
    }

    /** Sutherland and Hodgman, Reentrant polygon clipping (1974): one side at a time. */
    private Polygon clipped(int axis, double bound, int sign) {
        Polygon kept = new Polygon(size + 4);
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            double here = sign * (values[2 * i + axis] - bound);
            double there = sign * (values[2 * next + axis] - bound);
            if (here >= 0) {
                kept.add(values[2 * i], values[2 * i + 1]);
            }
            if (here < 0 != there < 0) {
                kept.addBetween(this, i, next, here / (here - there));
            }
        }
        return kept;
    }

    private void addBetween(Polygon other, int i, int j, double part) {
        double[] v = other.values;
        add(v[2 * i] + part * (v[2 * j] - v[2 * i]), v[2 * i + 1] + part * (v[2 * j + 1] - v[2 * i + 1]));
    }

    /** Douglas and Peucker (1973): points that lie within {@code tolerance} of the line without them are left out. */
    Polygon simplified(double tolerance) {
        if (size < 4) {
            return this;
        }
        BitSet keep = new BitSet(size);
        int far = farthestFromFirst();
        keep.set(0);
        keep.set(far);
        keepBetween(0, far, tolerance, keep);
        keepBetween(far, size, tolerance, keep);
        Polygon simple = new Polygon(keep.cardinality());
        keep.stream().forEach(i -> simple.add(values[2 * i], values[2 * i + 1]));
        return simple;
    }

    private int farthestFromFirst() {
        int far = 1;
        for (int i = 2; i < size; i++) {
            if (squareToLine(i, 0, 0) > squareToLine(far, 0, 0)) {
                far = i;
            }
        }
        return far;
    }

    /** A stack of its own, since a ring of 80 000 points could go that deep. */
    private void keepBetween(int from, int to, double tolerance, BitSet keep) {
        ArrayDeque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {from, to});
        while (!open.isEmpty()) {
            int[] range = open.pop();
            int far = farthest(range[0], range[1], tolerance * tolerance);
            if (far >= 0) {
                keep.set(far);
                open.push(new int[] {range[0], far});
                open.push(new int[] {far, range[1]});
            }
        }
    }

    /** The point between two others that lies farthest from their line, or -1 where none is farther than the tolerance. */
    private int farthest(int from, int to, double toleranceSquared) {
        int far = -1;
        double most = toleranceSquared;
        for (int i = from + 1; i < to; i++) {
            double square = squareToLine(i, from, to == size ? 0 : to);
            if (square > most) {
                most = square;
                far = i;
            }
        }
        return far;
    }

    private double squareToLine(int point, int from, int to) {
        double dx = values[2 * to] - values[2 * from];
        double dy = values[2 * to + 1] - values[2 * from + 1];
        double px = values[2 * point] - values[2 * from];
        double py = values[2 * point + 1] - values[2 * from + 1];
        double length = dx * dx + dy * dy;
        double part = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0.0, 1.0);
        double ex = px - part * dx;
        double ey = py - part * dy;
        return ex * ex + ey * ey;
    }

    Coast.Line toLine() {
        double[] latitude = new double[size];
        double[] longitude = new double[size];
        for (int i = 0; i < size; i++) {
            longitude[i] = values[2 * i];
            latitude[i] = values[2 * i + 1];
        }
        return new Coast.Line(latitude, longitude);
    }
}
