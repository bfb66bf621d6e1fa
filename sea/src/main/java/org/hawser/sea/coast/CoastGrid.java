package org.hawser.sea.coast;

/**
 * The grid that the source of the coast is rounded to: whole columns eastward, whole rows northward.
 *
 * @param west_deg longitude of column 0
 * @param column_deg width of a column
 * @param south_deg latitude of row 0
 * @param row_deg height of a row
 */
record CoastGrid(double west_deg, double column_deg, double south_deg, double row_deg) {

    /** Columns around the earth: the last one of the file is the first again. */
    static final int COLUMNS = 99_999;

    double longitude_deg(int column) {
        return west_deg + column * column_deg;
    }

    double latitude_deg(int row) {
        return south_deg + row * row_deg;
    }

    /** Where a longitude lies on the grid, in columns. */
    double columnOf(double longitude_deg) {
        return (longitude_deg - west_deg) / column_deg;
    }

    /** Where a latitude lies on the grid, in rows. */
    double rowOf(double latitude_deg) {
        return (latitude_deg - south_deg) / row_deg;
    }
}
