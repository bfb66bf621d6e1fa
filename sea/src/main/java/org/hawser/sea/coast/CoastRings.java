package org.hawser.sea.coast;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.hawser.sea.Resources;

/**
 * The closed outlines of the coast on the grid of their source, all in two arrays; the first point of a ring stands again at its
 * end. The file's format is described where it is made (tools/sea-data/coast.mjs).
 */
final class CoastRings {

    private static final String RESOURCE = "coast.bin.gz";
    private static final String MAGIC = "HWCOAST1";

    /** Columns around the earth: the last one of the file is the first again. */
    static final int COLUMNS = 99_999;

    private final double west_deg;
    private final double column_deg;
    private final double south_deg;
    private final double row_deg;

    /** Column of each point, 0 to {@link #COLUMNS}. */
    final int[] column;

    /** Row of each point. */
    final int[] row;

    /** Index of the first point of each ring; one more entry than rings. */
    final int[] start;

    private CoastRings(DataInputStream in) throws IOException {
        west_deg = in.readDouble();
        column_deg = in.readDouble();
        south_deg = in.readDouble();
        row_deg = in.readDouble();
        byte[] bytes = in.readAllBytes();
        VarintReader values = new VarintReader(bytes);
        start = new int[values.next() + 1];
        // Each coordinate takes a byte at least, and each ring repeats one point.
        int[] columns = new int[bytes.length / 2 + start.length];
        int[] rows = new int[columns.length];
        int size = 0;
        for (int ring = 0; ring + 1 < start.length; ring++) {
            start[ring] = size;
            size = readRing(values, columns, rows, size);
        }
        start[start.length - 1] = size;
        column = Arrays.copyOf(columns, size);
        row = Arrays.copyOf(rows, size);
    }

    static CoastRings read() {
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(Resources.open(CoastRings.class, RESOURCE), 1 << 16))) {
            if (!MAGIC.equals(new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII))) {
                throw new IOException("it does not start with " + MAGIC);
            }
            return new CoastRings(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE + ": " + e.getMessage(), e);
        }
    }

    private static int readRing(VarintReader values, int[] columns, int[] rows, int from) {
        int end = from + values.next();
        int c = 0;
        int r = 0;
        for (int i = from; i < end; i++) {
            c += values.nextSigned();
            r += values.nextSigned();
            columns[i] = c;
            rows[i] = r;
        }
        columns[end] = columns[from];
        rows[end] = rows[from];
        return end + 1;
    }

    int rings() {
        return start.length - 1;
    }

    /** Rows of the grid up to the northernmost point. */
    int rows() {
        return Arrays.stream(row).max().orElse(-1) + 1;
    }

    double longitude_deg(int columnNumber) {
        return west_deg + columnNumber * column_deg;
    }

    double latitude_deg(int rowNumber) {
        return south_deg + rowNumber * row_deg;
    }

    /** Where a longitude lies on the grid, in columns. */
    double columnOf(double longitude_deg) {
        return (longitude_deg - west_deg) / column_deg;
    }

    /** Where a latitude lies on the grid, in rows. */
    double rowOf(double latitude_deg) {
        return (latitude_deg - south_deg) / row_deg;
    }

    /** Columns from point {@code i} to the next of its ring, the short way round. */
    int step(int i) {
        int d = column[i + 1] - column[i];
        return d > COLUMNS / 2 ? d - COLUMNS : d < -COLUMNS / 2 ? d + COLUMNS : d;
    }

    /**
     * Whether the line from point {@code i} to the next is coast: not from the last point of a ring, and not along the 180th
     * meridian, where the source cuts land in two.
     */
    boolean isCoast(int i, int ring) {
        return i + 1 < start[ring + 1] && !(onCut(column[i]) && onCut(column[i + 1]));
    }

    private static boolean onCut(int c) {
        return c == 0 || c == COLUMNS;
    }
}
