package org.hawser.report.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.hawser.report.chart.Svg.Point;

/** Leaves out points that nobody would see: Douglas and Peucker (1973), with a third of a picture unit as tolerance. */
final class Simplify {

    private static final double TOLERANCE_SQUARED = 0.1;

    private record Range(int from, int to) {}

    private Simplify() {}

    static List<Point> line(List<Point> points) {
        if (points.size() < 3) {
            return points;
        }
        BitSet keep = new BitSet(points.size());
        keep.set(0);
        keep.set(points.size() - 1);
        Deque<Range> open = new ArrayDeque<>();
        open.push(new Range(0, points.size() - 1));
        while (!open.isEmpty()) {
            Range range = open.pop();
            int far = farthest(points, range);
            if (far >= 0) {
                keep.set(far);
                open.push(new Range(range.from, far));
                open.push(new Range(far, range.to));
            }
        }
        List<Point> kept = new ArrayList<>(keep.cardinality());
        keep.stream().forEach(i -> kept.add(points.get(i)));
        return kept;
    }

    private static int farthest(List<Point> points, Range range) {
        int far = -1;
        double most = TOLERANCE_SQUARED;
        for (int i = range.from + 1; i < range.to; i++) {
            double square = squareToLine(points.get(i), points.get(range.from), points.get(range.to));
            if (square > most) {
                most = square;
                far = i;
            }
        }
        return far;
    }

    private static double squareToLine(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double along = (p.x() - a.x()) * dx + (p.y() - a.y()) * dy;
        double part = length == 0 ? 0 : Math.clamp(along / length, 0.0, 1.0);
        double ex = p.x() - a.x() - part * dx;
        double ey = p.y() - a.y() - part * dy;
        return ex * ex + ey * ey;
    }
}
