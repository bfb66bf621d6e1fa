package org.hawser.sea.coast;

/**
 * Lines on the grid of the coast's source, point after point, all in the same arrays: closed rings of coast, whose first point
 * stands again at the end, or borders on land. A piece of a line goes by the number of the point that it begins at.
 */
final class GridLines {

    /** Stands for the sea on a side of a piece. */
    static final int SEA = -1;

    final CoastGrid grid;

    /** Column of each point, 0 to {@link CoastGrid#COLUMNS}. */
    final int[] column;

    /** Row of each point. */
    final int[] row;

    /** Index of the first point of each line; one more entry than lines. */
    final int[] start;

    /** Territory on the left and on the right of each piece, or {@link #SEA}. */
    final short[] left;

    final short[] right;

    GridLines(CoastGrid grid, int[] column, int[] row, int[] start, short[] left, short[] right) {
        this.grid = grid;
        this.column = column;
        this.row = row;
        this.start = start;
        this.left = left;
        this.right = right;
    }

    int count() {
        return start.length - 1;
    }

    /** Columns from point {@code i} to the next of its line, the short way round. */
    int step(int i) {
        int d = column[i + 1] - column[i];
        int around = CoastGrid.COLUMNS;
        return d > around / 2 ? d - around : d < -around / 2 ? d + around : d;
    }

    /**
     * Whether the piece from point {@code i} on is a coast: not along the 180th meridian, where the source cuts land in two.
     */
    boolean isCoast(int i) {
        return !(onCut(column[i]) && onCut(column[i + 1]));
    }

    private static boolean onCut(int c) {
        return c == 0 || c == CoastGrid.COLUMNS;
    }

    /** The territory that the coast from point {@code i} on belongs to. */
    int owner(int i) {
        return left[i] == SEA ? right[i] : left[i];
    }

    /** What lies south of the piece from point {@code i} on, which must not run along a meridian. */
    int southOf(int i) {
        return step(i) > 0 ? right[i] : left[i];
    }

    /** What is done with each piece of the lines. */
    interface PieceAction {
        void accept(int piece);
    }

    void forEachPiece(PieceAction action) {
        for (int line = 0; line < count(); line++) {
            for (int i = start[line]; i + 1 < start[line + 1]; i++) {
                action.accept(i);
            }
        }
    }
}
