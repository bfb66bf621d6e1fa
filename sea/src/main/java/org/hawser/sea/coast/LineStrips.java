package org.hawser.sea.coast;

/**
 * Which pieces of lines pass a strip of columns, so that those north of a place are found without going through all. Only whole
 * numbers decide: places are rounded to a fraction of the grid, and of the two ends of a piece the western one belongs to it.
 */
final class LineStrips {

    /** Parts of a grid column or row that a place is rounded to: less than half a metre. */
    private static final int FINE = 1_024;

    private static final long AROUND = (long) CoastGrid.COLUMNS * FINE;

    /** Columns of the grid that share a list of pieces: about a quarter of a degree. */
    private static final int WIDTH = 70;

    private static final int STRIPS = CoastGrid.COLUMNS / WIDTH + 1;

    private final GridLines lines;

    /** Each piece that passes a strip of columns, strip after strip. */
    private final int[] pieces;

    /** Where each strip's pieces begin in {@link #pieces}; one more entry than strips. */
    private final int[] begin = new int[STRIPS + 1];

    LineStrips(GridLines lines) {
        this.lines = lines;
        forEachStrip((strip, piece) -> begin[strip + 1]++);
        for (int strip = 0; strip < STRIPS; strip++) {
            begin[strip + 1] += begin[strip];
        }
        this.pieces = new int[begin[STRIPS]];
        int[] next = begin.clone();
        forEachStrip((strip, piece) -> pieces[next[strip]++] = piece);
    }

    private interface StripPiece {
        void accept(int strip, int piece);
    }

    private void forEachStrip(StripPiece action) {
        lines.forEachPiece(piece -> stripsOf(piece, action));
    }

    private void stripsOf(int piece, StripPiece action) {
        int step = lines.step(piece);
        if (step == 0) {
            return;
        }
        int west = Math.floorMod(lines.column[piece] + Math.min(step, 0), CoastGrid.COLUMNS);
        int east = west + Math.abs(step) - 1;
        for (int strip = west / WIDTH; strip <= Math.min(east, CoastGrid.COLUMNS - 1) / WIDTH; strip++) {
            action.accept(strip, piece);
        }
        for (int strip = 0; strip * WIDTH <= east - CoastGrid.COLUMNS; strip++) {
            action.accept(strip, piece);
        }
    }

    /** What is told of each piece that crosses a place's meridian north of it. */
    interface NorthernPiece {

        /** @param rows how far north of the place it crosses, in rows of the grid */
        void accept(int piece, double rows);
    }

    void forEachNorthOf(double latitude_deg, double longitude_deg, NorthernPiece action) {
        long x = Math.floorMod(Math.round(lines.grid.columnOf(longitude_deg) * FINE), AROUND);
        long y = Math.round(lines.grid.rowOf(latitude_deg) * FINE);
        int strip = (int) (x / FINE / WIDTH);
        for (int k = begin[strip]; k < begin[strip + 1]; k++) {
            tell(pieces[k], x, y, action);
        }
    }

    private void tell(int piece, long x, long y, NorthernPiece action) {
        int step = lines.step(piece);
        int westEnd = step < 0 ? piece + 1 : piece;
        long width = (long) Math.abs(step) * FINE;
        long along = Math.floorMod(x - (long) lines.column[westEnd] * FINE, AROUND);
        if (along >= width) {
            return;
        }
        int eastEnd = step < 0 ? piece : piece + 1;
        long rise = (long) (lines.row[eastEnd] - lines.row[westEnd]) * FINE;
        long north = rise * along - (y - (long) lines.row[westEnd] * FINE) * width;
        if (north > 0) {
            action.accept(piece, north / (double) width / FINE);
        }
    }
}
