package org.hawser.feed;

import java.util.Arrays;
import java.util.Map;

/** The fields of the row at hand by what they mean, where the header line put them. */
final class CsvFields {

    private static final int NONE = -1;

    private final ColumnMapping mapping;
    private final CsvRow row;
    private final int[] places = new int[Column.values().length];
    private int leastFields;

    CsvFields(ColumnMapping mapping) {
        this.mapping = mapping;
        this.row = new CsvRow(mapping.delimiter());
        Arrays.fill(places, NONE);
    }

    /** Takes a line. Returns whether its quotes are closed. */
    boolean split(byte[] buffer, int from, int to) {
        return row.split(buffer, from, to);
    }

    /** Whether the line at hand is a header. */
    boolean isHeader() {
        return mapping.fits(row);
    }

    /** Takes the line at hand as the header of what follows. */
    void useHeader() {
        Map<Column, Integer> found = mapping.places(row);
        for (Column column : Column.values()) {
            places[index(column)] = found.getOrDefault(column, NONE);
        }
        leastFields = row.size();
        while (row.isEmpty(leastFields - 1)) {
            leastFields--;
        }
    }

    /** Whether the line at hand has as many fields as the header: one that was cut off is no observation. */
    boolean isWhole() {
        return row.size() >= leastFields;
    }

    private static int index(Column column) {
        return column.compareTo(Column.TIME);
    }

    CsvRow row() {
        return row;
    }

    /** Place of a column in the row; -1 where the file has no such column. */
    int place(Column column) {
        return places[index(column)];
    }

    boolean has(Column column) {
        int place = place(column);
        return place != NONE && place < row.size() && !row.isEmpty(place);
    }

    /** Milliseconds since 1970; {@link TimeFormat#UNREADABLE} where the row holds no time. */
    long time_ms() {
        int place = place(Column.TIME);
        return mapping.time().read(row.bytes(), row.from(place), row.to(place));
    }

    /** The vessel's number; -1 where the row holds none of up to 30 bits. */
    long mmsi() {
        long number = whole(Column.MMSI);
        long mmsi = number + mapping.mmsiAdd();
        return number < 0 || mmsi > 0x3FFF_FFFF ? NONE : mmsi;
    }

    private long whole(Column column) {
        int place = place(column);
        return has(column) ? Numbers.whole(row.bytes(), row.from(place), row.to(place)) : NONE;
    }

    /** A number in degrees, knots or metres; NaN where there is none. */
    double decimal(Column column) {
        if (!has(column)) {
            return Double.NaN;
        }
        int place = place(column);
        return Numbers.decimal(row.bytes(), row.from(place), row.to(place)) / mapping.divisor(column);
    }
}
