package org.hawser.sea.coast;

import org.hawser.sea.Position;

/**
 * Land or sea, by counting the coasts between a place and the North Pole, which is at sea: on land the count is odd. Only whole
 * numbers decide, so a place is never on both sides or on none.
 */
final class CoastLand {

    /** Parts of a grid column or row that a place is rounded to: less than half a metre. */
    private static final int FINE = 1_024;

    private static final long AROUND = (long) CoastRings.COLUMNS * FINE;

    /** Columns of the grid that share a list of lines: about a quarter of a degree. */
    private static final int WIDTH = 70;

    private static final int LISTS = CoastRings.COLUMNS / WIDTH + 1;

    private final CoastRings rings;

    /** First point of each line that passes a strip of columns, strip after strip. */
    private final int[] lines;

    /** Where each strip's lines begin in {@link #lines}; one more entry than strips. */
    private final int[] begin = new int[LISTS + 1];

    CoastLand(CoastRings rings) {
        this.rings = rings;
        forEachStrip((strip, line) -> begin[strip + 1]++);
        for (int strip = 0; strip < LISTS; strip++) {
            begin[strip + 1] += begin[strip];
        }
        this.lines = new int[begin[LISTS]];
        int[] next = begin.clone();
        forEachStrip((strip, line) -> lines[next[strip]++] = line);
    }

    private interface StripLine {
        void accept(int strip, int line);
    }

    private void forEachStrip(StripLine action) {
        for (int ring = 0; ring < rings.rings(); ring++) {
            for (int i = rings.start[ring]; i + 1 < rings.start[ring + 1]; i++) {
                stripsOf(i, action);
            }
        }
    }

    private void stripsOf(int line, StripLine action) {
        int step = rings.step(line);
        if (step == 0) {
            return;
        }
        int west = Math.floorMod(rings.column[line] + Math.min(step, 0), CoastRings.COLUMNS);
        int east = west + Math.abs(step) - 1;
        for (int strip = west / WIDTH; strip <= Math.min(east, CoastRings.COLUMNS - 1) / WIDTH; strip++) {
            action.accept(strip, line);
        }
        for (int strip = 0; strip * WIDTH <= east - CoastRings.COLUMNS; strip++) {
            action.accept(strip, line);
        }
    }

    boolean contains(Position place) {
        long x = Math.floorMod(Math.round(rings.columnOf(place.longitude_deg()) * FINE), AROUND);
        long y = Math.round(rings.rowOf(place.latitude_deg()) * FINE);
        int strip = (int) (x / FINE / WIDTH);
        boolean inside = false;
        for (int k = begin[strip]; k < begin[strip + 1]; k++) {
            inside ^= isNorthOf(lines[k], x, y);
        }
        return inside;
    }

    /** Whether the line crosses the place's meridian north of it; of its two ends the western one belongs to it. */
    private boolean isNorthOf(int line, long x, long y) {
        int step = rings.step(line);
        int westEnd = step < 0 ? line + 1 : line;
        int eastEnd = step < 0 ? line : line + 1;
        long width = (long) Math.abs(step) * FINE;
        long along = Math.floorMod(x - (long) rings.column[westEnd] * FINE, AROUND);
        if (along >= width) {
            return false;
        }
        long rise = (long) (rings.row[eastEnd] - rings.row[westEnd]) * FINE;
        return rise * along > (y - (long) rings.row[westEnd] * FINE) * width;
    }
}
