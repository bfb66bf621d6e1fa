package org.hawser.sea.coast;

/** Points of the coast's grid as vectors; sines and cosines are worked out once a column and once a row, not once a point. */
final class GridVectors {

    private final CoastRings rings;
    private final double[] sinColumn;
    private final double[] cosColumn;
    private final double[] sinRow;
    private final double[] cosRow;

    GridVectors(CoastRings rings) {
        this.rings = rings;
        int columns = CoastRings.COLUMNS + 1;
        sinColumn = new double[columns];
        cosColumn = new double[columns];
        for (int i = 0; i < columns; i++) {
            double longitude = StrictMath.toRadians(rings.longitude_deg(i));
            sinColumn[i] = StrictMath.sin(longitude);
            cosColumn[i] = StrictMath.cos(longitude);
        }
        int rows = rings.rows();
        sinRow = new double[rows];
        cosRow = new double[rows];
        for (int i = 0; i < rows; i++) {
            double latitude = StrictMath.toRadians(rings.latitude_deg(i));
            sinRow[i] = StrictMath.sin(latitude);
            cosRow[i] = StrictMath.cos(latitude);
        }
    }

    /** Puts x, y, z of a point into {@code array} from {@code at} on. */
    void put(int point, double[] array, int at) {
        int column = rings.column[point];
        int row = rings.row[point];
        array[at] = cosRow[row] * cosColumn[column];
        array[at + 1] = cosRow[row] * sinColumn[column];
        array[at + 2] = sinRow[row];
    }
}
