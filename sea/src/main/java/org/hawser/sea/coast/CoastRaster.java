package org.hawser.sea.coast;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hawser.sea.Geocentric;
import org.jspecify.annotations.Nullable;

/**
 * Rough distances to the coast: that of the middle of the cell of a tenth of a degree that a place is in. Cells are worked out when
 * the square degree that they are in is first asked for, and kept; whoever asks first, the values are the same.
 */
final class CoastRaster {

    private static final int CELLS = 10;
    private static final int ROWS = 180 * CELLS;
    private static final int COLUMNS = 360 * CELLS;

    /** Unit of the values kept; 3,276 km at most, and no place is farther from a coast. */
    private static final double UNIT_m = 100;

    /**
     * How much a rough distance may be wrong, metres: half the diagonal of a cell at the equator (a degree of longitude has 111.32
     * km there, one of latitude 110.58 km), half a unit, and what the exact distance is rounded by.
     */
    static final double ERROR_m = 7_950;

    private final CoastDistance distance;
    private final CoastLand land;
    private final AtomicReferenceArray<short @Nullable []> degrees = new AtomicReferenceArray<>(180 * 360);

    CoastRaster(CoastDistance distance, CoastLand land) {
        this.distance = distance;
        this.land = land;
    }

    /** Negative on land. */
    double roughly_m(double latitude_deg, double longitude_deg) {
        int row = Math.clamp((int) ((latitude_deg + 90) * CELLS), 0, ROWS - 1);
        int column = Math.clamp((int) ((longitude_deg + 180) * CELLS), 0, COLUMNS - 1);
        int degree = row / CELLS * 360 + column / CELLS;
        short[] cells = degrees.get(degree);
        if (cells == null) {
            cells = cells(row / CELLS, column / CELLS);
            degrees.set(degree, cells);
        }
        return cells[row % CELLS * CELLS + column % CELLS] * UNIT_m;
    }

    private short[] cells(int south, int west) {
        short[] cells = new short[CELLS * CELLS];
        double limit_m = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cells.length; i++) {
            // To and fro, so that each cell is beside the one before it, and its coast not much farther.
            int row = i / CELLS;
            int column = row % 2 == 0 ? i % CELLS : CELLS - 1 - i % CELLS;
            double latitude = -90 + south + (row + 0.5) / CELLS;
            double longitude = -180 + west + (column + 0.5) / CELLS;
            double its_m = distance.nearest_m(Geocentric.of(latitude, longitude), limit_m);
            limit_m = its_m + 2 * ERROR_m;
            long units = Math.round(its_m / UNIT_m);
            cells[row * CELLS + column] = (short) (land.contains(latitude, longitude) ? -units : units);
        }
        return cells;
    }
}
