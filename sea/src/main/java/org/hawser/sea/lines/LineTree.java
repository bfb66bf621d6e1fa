package org.hawser.sea.lines;

/**
 * Finds the nearest of many lines. Lines that follow each other are near each other: runs of them have a box in space, two boxes
 * have one around them, and so on to a single box at the root of the tree. A search looks into the nearer box first and leaves
 * out every box that is farther than the nearest line found so far.
 */
public final class LineTree {

    /** Lines in a run. */
    private static final int RUN = 8;

    private static final int NUMBERS = 6;

    /** x, y, z of both ends of each line, geocentric metres; may be shared with other trees. */
    private final double[] ends;

    /** Which lines, in order. */
    private final int[] lines;

    private final int runs;

    /** Least and greatest x, y, z of each box, six numbers a box; box 1 is the root, 2n and 2n + 1 are inside n. */
    private final double[] boxes;

    /**
     * @param ends not copied
     * @param lines numbers of the lines that are looked for, neighbours near each other; not copied
     */
    public LineTree(double[] ends, int[] lines) {
        this.ends = ends;
        this.lines = lines;
        int full = Math.max(1, (lines.length + RUN - 1) / RUN);
        this.runs = full == 1 ? 1 : Integer.highestOneBit(full - 1) * 2;
        this.boxes = new double[2 * runs * NUMBERS];
        for (int box = 2 * runs - 1; box >= 1; box--) {
            fill(box);
        }
    }

    private int firstOf(int run) {
        return Math.min(lines.length, run * RUN);
    }

    private void fill(int box) {
        int at = box * NUMBERS;
        for (int axis = 0; axis < 3; axis++) {
            boxes[at + axis] = Double.POSITIVE_INFINITY;
            boxes[at + 3 + axis] = Double.NEGATIVE_INFINITY;
        }
        if (box >= runs) {
            for (int i = firstOf(box - runs); i < firstOf(box - runs + 1); i++) {
                enclose(at, ends, lines[i] * NUMBERS, lines[i] * NUMBERS);
                enclose(at, ends, lines[i] * NUMBERS + 3, lines[i] * NUMBERS + 3);
            }
        } else {
            enclose(at, boxes, 2 * at, 2 * at + 3);
            enclose(at, boxes, 2 * at + NUMBERS, 2 * at + NUMBERS + 3);
        }
    }

    private void enclose(int at, double[] source, int least, int greatest) {
        for (int axis = 0; axis < 3; axis++) {
            boxes[at + axis] = Math.min(boxes[at + axis], source[least + axis]);
            boxes[at + 3 + axis] = Math.max(boxes[at + 3 + axis], source[greatest + axis]);
        }
    }

    /** Square of the straight line to the box around all lines; 0 inside it. */
    public double squareToAll(LineSearch search) {
        return squareTo(1, search);
    }

    /** Lets {@code search} know of every line that may be nearer than what it has found. */
    public void search(LineSearch search) {
        box(1, search);
    }

    private void box(int box, LineSearch search) {
        if (box >= runs) {
            run(box - runs, search);
            return;
        }
        double left = squareTo(2 * box, search);
        double right = squareTo(2 * box + 1, search);
        int near = left <= right ? 2 * box : 2 * box + 1;
        if (Math.min(left, right) < search.square()) {
            box(near, search);
        }
        if (Math.max(left, right) < search.square()) {
            box(near ^ 1, search);
        }
    }

    private void run(int run, LineSearch search) {
        int end = firstOf(run + 1);
        for (int i = firstOf(run); i < end; i++) {
            search.line(ends, lines[i]);
        }
    }

    /** Tells of the ends of the lines in all runs whose box is within the limit of {@code around}. */
    public void forEachNear(LineSearch around, PointAction action) {
        near(1, around, action);
    }

    private void near(int box, LineSearch around, PointAction action) {
        if (squareTo(box, around) > around.square()) {
            return;
        }
        if (box < runs) {
            near(2 * box, around, action);
            near(2 * box + 1, around, action);
            return;
        }
        for (int i = firstOf(box - runs); i < firstOf(box - runs + 1); i++) {
            int at = lines[i] * NUMBERS;
            action.accept(ends[at], ends[at + 1], ends[at + 2]);
            action.accept(ends[at + 3], ends[at + 4], ends[at + 5]);
        }
    }

    private double squareTo(int box, LineSearch search) {
        int at = box * NUMBERS;
        double dx = outside(search.x_m, boxes[at], boxes[at + 3]);
        double dy = outside(search.y_m, boxes[at + 1], boxes[at + 4]);
        double dz = outside(search.z_m, boxes[at + 2], boxes[at + 5]);
        return dx * dx + dy * dy + dz * dz;
    }

    private static double outside(double value, double least, double greatest) {
        return value < least ? least - value : value > greatest ? value - greatest : 0;
    }
}
