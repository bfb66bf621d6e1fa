package org.hawser.sea.coast;

import org.hawser.sea.Wgs84;
import org.hawser.sea.lines.LineEnds;

/** Points of the coast's grid in space; sines and cosines are worked out once a column and once a row, not once a point. */
final class GridPoints {

    private final GridLines lines;
    private final EvenAngles columns;

    /** Metres from the axis, and from the plane of the equator, by row. */
    private final double[] axis_m;

    private final double[] height_m;

    GridPoints(GridLines lines) {
        this.lines = lines;
        CoastGrid grid = lines.grid;
        columns = new EvenAngles(grid.west_deg(), grid.column_deg(), CoastGrid.COLUMNS + 1);
        EvenAngles latitudes = new EvenAngles(grid.south_deg(), grid.row_deg(), rows(lines));
        axis_m = new double[latitudes.sine.length];
        height_m = new double[latitudes.sine.length];
        for (int row = 0; row < axis_m.length; row++) {
            double radius_m = Wgs84.primeVerticalRadius_m(latitudes.sine[row]);
            axis_m[row] = radius_m * latitudes.cosine[row];
            height_m[row] = radius_m * (1 - Wgs84.E2) * latitudes.sine[row];
        }
    }

    private static int rows(GridLines lines) {
        int most = 0;
        for (int row : lines.row) {
            most = Math.max(most, row);
        }
        return most + 1;
    }

    /** Adds the piece of a line that begins at point {@code i}. */
    void putPiece(int i, int owner, LineEnds ends) {
        ends.add(x_m(i), y_m(i), z_m(i), x_m(i + 1), y_m(i + 1), z_m(i + 1), owner);
    }

    private double x_m(int i) {
        return axis_m[lines.row[i]] * columns.cosine[lines.column[i]];
    }

    private double y_m(int i) {
        return axis_m[lines.row[i]] * columns.sine[lines.column[i]];
    }

    private double z_m(int i) {
        return height_m[lines.row[i]];
    }
}
