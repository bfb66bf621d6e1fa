package org.hawser.feed;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hawser.sea.Claim;
import org.hawser.sea.FixedPoint;
import org.hawser.sea.ObservationBlock;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file to fixes and claims, by a column mapping. */
final class CsvFormat implements Format {

    private static final int NONE = -1;
    private static final byte SEPARATOR = 0x1F;
    private static final int TENTHS = 10;

    /** 1990-01-01 and 2100-01-01: AIS is no older, and a later time is a broken clock. */
    private static final long EARLIEST_MS = 631_152_000_000L;

    private static final long LATEST_MS = 4_102_444_800_000L;

    private final Observations out;
    private final ColumnMapping mapping;
    private final CsvRow row;
    private final int[] places = new int[Column.values().length];
    private final Supplier<Claim> decode = this::claim;
    private byte[] key = new byte[256];
    private boolean headerRead;
    private int leastFields;

    CsvFormat(Observations out, ColumnMapping mapping) {
        this.out = out;
        this.mapping = mapping;
        this.row = new CsvRow(mapping.delimiter());
    }

    @Override
    public String name() {
        return "CSV (" + mapping.title() + ")";
    }

    @Override
    public boolean isSimulated() {
        return false;
    }

    @Override
    public void end() {
        out.flush();
    }

    @Override
    public void tooLong(long offset, long length) {
        out.counts.rejected(Reasons.LINE_TOO_LONG, 1);
    }

    @Override
    public void line(byte[] buffer, int from, int to, long offset) {
        if (from == to) {
            out.counts.lineWithoutReport("blank");
        } else if (!row.split(buffer, from, to)) {
            out.counts.rejected(Reasons.QUOTE_OPEN, 1);
        } else if (!headerRead) {
            header();
        } else if (row.size() < leastFields) {
            out.counts.rejected(Reasons.TOO_FEW_COLUMNS, 1);
        } else {
            row(offset, to - from);
        }
    }

    private void header() {
        out.counts.lineWithoutReport(Reasons.HEADER);
        headerRead = true;
        Map<Column, Integer> found = new EnumMap<>(mapping.places(row));
        for (Column column : Column.values()) {
            places[index(column)] = found.getOrDefault(column, NONE);
        }
        for (Column needed : Column.NEEDED) {
            leastFields = Math.max(leastFields, place(needed) + 1);
        }
    }

    private static int index(Column column) {
        return column.compareTo(Column.TIME);
    }

    private int place(Column column) {
        return places[index(column)];
    }

    private boolean has(Column column) {
        int place = place(column);
        return place != NONE && place < row.size() && !row.isEmpty(place);
    }

    private void row(long offset, int length) {
        long time_ms = mapping.time().read(row.bytes(), row.from(place(Column.TIME)), row.to(place(Column.TIME)));
        long mmsi = whole(Column.MMSI) + mapping.mmsiAdd();
        double latitude = decimal(Column.LATITUDE);
        double longitude = decimal(Column.LONGITUDE);
        String wrong = wrong(time_ms, mmsi, latitude, longitude);
        if (wrong != null) {
            out.counts.rejected(wrong, 1);
            return;
        }
        out.counts.message(0, 1);
        String unplaced = Reasons.unplaced(fixed(latitude), fixed(longitude));
        if (!isShipStation()) {
            out.counts.unused(Reasons.NOT_A_SHIP);
        } else if (unplaced != null) {
            out.counts.unused(unplaced);
        } else {
            observe(time_ms, (int) mmsi, (int) fixed(latitude), (int) fixed(longitude), offset, length);
        }
    }

    private @Nullable String wrong(long time_ms, long mmsi, double latitude, double longitude) {
        if (time_ms == TimeFormat.UNREADABLE) {
            return Reasons.TIME_UNREADABLE;
        }
        if (time_ms < EARLIEST_MS || time_ms >= LATEST_MS) {
            return Reasons.TIME_IMPLAUSIBLE;
        }
        if (!has(Column.MMSI) || mmsi < mapping.mmsiAdd() || mmsi > 0x3FFF_FFFF) {
            return Reasons.MMSI_UNREADABLE;
        }
        boolean given = has(Column.LATITUDE) && has(Column.LONGITUDE);
        return given && (Double.isNaN(latitude) || Double.isNaN(longitude)) ? Reasons.POSITION_UNREADABLE : null;
    }

    /** Degrees in fixed point; what is not given becomes AIS's "not available". */
    private static long fixed(double degrees) {
        return Double.isNaN(degrees) ? 181L * FixedPoint.PER_DEGREE : Math.round(degrees * FixedPoint.PER_DEGREE);
    }

    private boolean isShipStation() {
        if (!has(Column.STATION)) {
            return true;
        }
        int at = row.from(place(Column.STATION));
        return row.to(place(Column.STATION)) - at >= 5 && (row.bytes()[at] | 0x20) == 'c';
    }

    private void observe(long time_ms, int mmsi, int latitude_e5min, int longitude_e5min, long offset, int length) {
        out.block()
                .appendFix(
                        time_ms,
                        mmsi,
                        0,
                        CsvWords.status(row, place(Column.STATUS)),
                        ObservationBlock.SECOND_NOT_AVAILABLE,
                        latitude_e5min,
                        longitude_e5min,
                        tenths(Column.SOG, ObservationBlock.SOG_NOT_AVAILABLE),
                        tenths(Column.COG, ObservationBlock.COG_NOT_AVAILABLE),
                        heading(),
                        out.segment,
                        offset,
                        length);
        int keyLength = claimKey();
        if (keyLength > 0) {
            int number = out.claims.number(key, 0, keyLength, decode);
            out.block().appendClaim(time_ms, mmsi, 0, number, out.segment, offset, length);
        }
        out.counts.used(true, keyLength > 0);
    }

    /** A speed or course in tenths; {@code notAvailable} where it is absent or out of range. */
    private int tenths(Column column, int notAvailable) {
        double value = decimal(column);
        if (Double.isNaN(value) || value < 0) {
            return notAvailable;
        }
        return (int) Math.min(notAvailable, Math.round(value * TENTHS));
    }

    private int heading() {
        double value = decimal(Column.HEADING);
        return value >= 0 && value < 360 ? (int) Math.round(value) % 360 : ObservationBlock.HEADING_NOT_AVAILABLE;
    }

    /** Gathers the bytes of the columns that make a claim; returns their length, 0 where all are empty. */
    private int claimKey() {
        int length = 0;
        boolean some = false;
        for (Column column : Column.CLAIMED) {
            if (has(column)) {
                int from = row.from(place(column));
                int count = row.to(place(column)) - from;
                if (length + count + 1 > key.length) {
                    key = Arrays.copyOf(key, (length + count + 1) * 2);
                }
                System.arraycopy(row.bytes(), from, key, length, count);
                length += count;
                some = true;
            }
            key[length++] = SEPARATOR;
        }
        return some ? length : 0;
    }

    private Claim claim() {
        return new Claim(
                CsvWords.imo(row, place(Column.IMO)),
                CsvWords.text(row, place(Column.NAME)),
                CsvWords.text(row, place(Column.CALL_SIGN)),
                CsvWords.shipType(row, place(Column.SHIP_TYPE)),
                metres(Column.LENGTH),
                metres(Column.WIDTH));
    }

    private int metres(Column column) {
        double value = decimal(column);
        return value > 0 && value < 1024 ? (int) Math.round(value) : 0;
    }

    private long whole(Column column) {
        int place = place(column);
        return has(column) ? Numbers.whole(row.bytes(), row.from(place), row.to(place)) : NONE;
    }

    private double decimal(Column column) {
        if (!has(column)) {
            return Double.NaN;
        }
        int place = place(column);
        return Numbers.decimal(row.bytes(), row.from(place), row.to(place)) / mapping.divisor(column);
    }
}
