package org.hawser.sea.coast;

import java.util.Arrays;
import org.hawser.sea.Position;
import org.hawser.sea.UnitVector;

/**
 * Distance to the nearest coast. Lines that follow each other are near each other: runs of them have a box in space, two boxes
 * have one around them, and so on to a single box at the root of the tree. A search looks into the nearer box first and leaves out
 * every box that is farther than the nearest line found so far.
 */
final class CoastDistance {

    /** Mean radius of the earth (IUGG), metres. */
    static final double RADIUS_m = 6_371_008.8;

    /** Lines in a run. */
    private static final int RUN = 8;

    private final int runs;

    /** x, y, z of both ends of each line of coast, six numbers a line. */
    private final double[] ends;

    /** Least and greatest x, y, z of each box, six numbers a box; box 1 is the root, 2n and 2n + 1 are inside n. */
    private final double[] boxes;

    CoastDistance(CoastRings rings) {
        this.ends = ends(rings);
        this.runs = Integer.highestOneBit(Math.max(1, ends.length / 6 / RUN)) * 2;
        this.boxes = new double[2 * runs * 6];
        for (int box = 2 * runs - 1; box >= 1; box--) {
            fill(box);
        }
    }

    private static double[] ends(CoastRings rings) {
        GridVectors points = new GridVectors(rings);
        double[] ends = new double[rings.column.length * 6];
        int size = 0;
        for (int ring = 0; ring < rings.rings(); ring++) {
            for (int i = rings.start[ring]; i < rings.start[ring + 1]; i++) {
                if (rings.isCoast(i, ring)) {
                    points.put(i, ends, size);
                    points.put(i + 1, ends, size + 3);
                    size += 6;
                }
            }
        }
        return Arrays.copyOf(ends, size);
    }

    private void fill(int box) {
        int at = box * 6;
        for (int axis = 0; axis < 3; axis++) {
            boxes[at + axis] = Double.POSITIVE_INFINITY;
            boxes[at + 3 + axis] = Double.NEGATIVE_INFINITY;
        }
        if (box >= runs) {
            int from = (box - runs) * RUN * 6;
            for (int i = from; i < Math.min(from + RUN * 6, ends.length); i += 3) {
                enclose(at, ends, i, i);
            }
        } else {
            enclose(at, boxes, 2 * at, 2 * at + 3);
            enclose(at, boxes, 2 * at + 6, 2 * at + 9);
        }
    }

    private void enclose(int at, double[] from, int least, int greatest) {
        for (int axis = 0; axis < 3; axis++) {
            boxes[at + axis] = Math.min(boxes[at + axis], from[least + axis]);
            boxes[at + 3 + axis] = Math.max(boxes[at + 3 + axis], from[greatest + axis]);
        }
    }

    double nearest_m(Position place) {
        Search search = new Search(UnitVector.of(place));
        search.box(1);
        return search.distance_m();
    }

    /** Square of the straight line from {@code v} to the nearest place in a box; 0 inside it. */
    private double squareTo(int box, UnitVector v) {
        int at = box * 6;
        double dx = outside(v.x(), boxes[at], boxes[at + 3]);
        double dy = outside(v.y(), boxes[at + 1], boxes[at + 4]);
        double dz = outside(v.z(), boxes[at + 2], boxes[at + 5]);
        return dx * dx + dy * dy + dz * dz;
    }

    private static double outside(double value, double least, double greatest) {
        return value < least ? least - value : value > greatest ? value - greatest : 0;
    }

    /** One question: the nearest line found so far, and the place on it. */
    private final class Search {
        private final UnitVector here;
        private double best = Double.POSITIVE_INFINITY;
        private double x;
        private double y;
        private double z;

        Search(UnitVector here) {
            this.here = here;
        }

        void box(int box) {
            if (box >= runs) {
                run(box - runs);
                return;
            }
            double left = squareTo(2 * box, here);
            double right = squareTo(2 * box + 1, here);
            int near = left <= right ? 2 * box : 2 * box + 1;
            if (Math.min(left, right) < best) {
                box(near);
            }
            if (Math.max(left, right) < best) {
                box(near ^ 1);
            }
        }

        private void run(int run) {
            int from = run * RUN * 6;
            for (int i = from; i < Math.min(from + RUN * 6, ends.length); i += 6) {
                line(i);
            }
        }

        private void line(int i) {
            double ax = ends[i];
            double ay = ends[i + 1];
            double az = ends[i + 2];
            double bx = ends[i + 3] - ax;
            double by = ends[i + 4] - ay;
            double bz = ends[i + 5] - az;
            double along = (here.x() - ax) * bx + (here.y() - ay) * by + (here.z() - az) * bz;
            double part = Math.clamp(along / (bx * bx + by * by + bz * bz), 0.0, 1.0);
            double square = here.chordSquared(ax + part * bx, ay + part * by, az + part * bz);
            if (square < best) {
                best = square;
                x = ax + part * bx;
                y = ay + part * by;
                z = az + part * bz;
            }
        }

        /** The line found runs just below the sphere: its nearest place is raised to the surface first. */
        double distance_m() {
            double length = StrictMath.sqrt(x * x + y * y + z * z);
            double chord = StrictMath.sqrt(here.chordSquared(x / length, y / length, z / length));
            return RADIUS_m * UnitVector.angleOfChord(chord);
        }
    }
}
