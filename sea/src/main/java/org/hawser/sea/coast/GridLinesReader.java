package org.hawser.sea.coast;

import java.util.Arrays;

/** Reads a table of lines of the coast's file. */
final class GridLinesReader {

    private final CoastGrid grid;
    private final VarintReader values;
    private final boolean closed;
    private int[] column = {};
    private int[] row = {};
    private short[] left = {};
    private short[] right = {};
    private int size;

    GridLinesReader(CoastGrid grid, VarintReader values, boolean closed) {
        this.grid = grid;
        this.values = values;
        this.closed = closed;
    }

    GridLines read() {
        int[] start = new int[values.next() + 1];
        // Each coordinate takes a byte at least, and each closed line repeats a point.
        makeRoom(values.remaining() / 2 + start.length);
        for (int line = 0; line + 1 < start.length; line++) {
            start[line] = size;
            readLine(values.next());
        }
        start[start.length - 1] = size;
        return new GridLines(
                grid,
                Arrays.copyOf(column, size),
                Arrays.copyOf(row, size),
                start,
                Arrays.copyOf(left, size),
                Arrays.copyOf(right, size));
    }

    private void readLine(int points) {
        int from = size;
        int end = from + points;
        makeRoom(end + 1);
        int c = 0;
        int r = 0;
        for (int i = from; i < end; i++) {
            c += values.nextSigned();
            r += values.nextSigned();
            column[i] = c;
            row[i] = r;
        }
        if (closed) {
            column[end] = column[from];
            row[end] = row[from];
        }
        size = closed ? end + 1 : end;
        readSides(from, size - 1);
    }

    private void readSides(int from, int to) {
        int i = from;
        while (i < to) {
            int next = i + values.next();
            Arrays.fill(left, i, next, (short) (values.next() - 1));
            Arrays.fill(right, i, next, (short) (values.next() - 1));
            i = next;
        }
    }

    private void makeRoom(int points) {
        if (points > column.length) {
            int length = Math.max(points, column.length + column.length / 2);
            column = Arrays.copyOf(column, length);
            row = Arrays.copyOf(row, length);
            left = Arrays.copyOf(left, length);
            right = Arrays.copyOf(right, length);
        }
    }
}
