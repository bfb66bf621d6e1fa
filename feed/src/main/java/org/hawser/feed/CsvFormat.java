package org.hawser.feed;

import org.hawser.sea.FixedPoint;
import org.hawser.sea.ObservationBlock;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file to fixes and claims, by a column mapping. */
final class CsvFormat implements Format {

    private static final int TENTHS = 10;

    /** 1990-01-01 and 2100-01-01: AIS is no older, and a later time is a broken clock. */
    private static final long EARLIEST_MS = 631_152_000_000L;

    private static final long LATEST_MS = 4_102_444_800_000L;

    private static final long NO_LATITUDE_E5MIN = 91L * FixedPoint.PER_DEGREE;
    private static final long NO_LONGITUDE_E5MIN = 181L * FixedPoint.PER_DEGREE;

    private final Observations out;
    private final ColumnMapping mapping;
    private final CsvFields fields;
    private final CsvClaims claims;
    private boolean headerRead;
    private boolean simulated;

    CsvFormat(Observations out, ColumnMapping mapping) {
        this.out = out;
        this.mapping = mapping;
        this.fields = new CsvFields(mapping);
        this.claims = new CsvClaims(out.claims, fields, mapping);
    }

    @Override
    public String name() {
        return "CSV (" + mapping.title() + ")";
    }

    @Override
    public boolean isSimulated() {
        return simulated;
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
    public void brokenOff(byte[] buffer, int from, int to, long offset) {
        out.counts.rejected(Reasons.LINE_CUT, 1);
    }

    @Override
    public void line(byte[] buffer, int from, int to, long offset) {
        if (isBlank(buffer, from, to)) {
            out.counts.lineWithoutReport("blank");
        } else if (!headerRead && SimulatedMark.is(buffer, from, to)) {
            simulated = true;
            out.counts.lineWithoutReport("comment");
        } else if (!fields.split(buffer, from, to)) {
            out.counts.rejected(Reasons.QUOTE_OPEN, 1);
        } else if (!headerRead) {
            first();
        } else if (!fields.isWhole()) {
            out.counts.rejected(Reasons.TOO_FEW_COLUMNS, 1);
        } else {
            row(offset, to - from);
        }
    }

    private static boolean isBlank(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r')) {
            at++;
        }
        return at == to;
    }

    private void first() {
        if (fields.isHeader()) {
            header();
        } else {
            out.counts.rejected(Reasons.BEFORE_HEADER, 1);
        }
    }

    private void header() {
        out.counts.lineWithoutReport(Reasons.HEADER);
        headerRead = true;
        fields.useHeader();
    }

    private void row(long offset, int length) {
        long time_ms = fields.time_ms();
        long mmsi = fields.mmsi();
        String wrong = wrong(time_ms, mmsi);
        if (wrong == null) {
            out.counts.message(0, 1);
            place(time_ms, (int) mmsi, offset, length);
        } else if (time_ms == TimeFormat.UNREADABLE && fields.isHeader()) {
            header(); // files put one behind the other
        } else {
            out.counts.rejected(wrong, 1);
        }
    }

    private @Nullable String wrong(long time_ms, long mmsi) {
        if (time_ms == TimeFormat.UNREADABLE) {
            return Reasons.TIME_UNREADABLE;
        }
        if (time_ms < EARLIEST_MS || time_ms >= LATEST_MS) {
            return Reasons.TIME_IMPLAUSIBLE;
        }
        if (mmsi < 0) {
            return Reasons.MMSI_UNREADABLE;
        }
        boolean given = fields.has(Column.LATITUDE) && fields.has(Column.LONGITUDE);
        boolean read = !Double.isNaN(fields.decimal(Column.LATITUDE) + fields.decimal(Column.LONGITUDE));
        return given && !read ? Reasons.POSITION_UNREADABLE : null;
    }

    private void place(long time_ms, int mmsi, long offset, int length) {
        long latitude_e5min = fixed(Column.LATITUDE, NO_LATITUDE_E5MIN);
        long longitude_e5min = fixed(Column.LONGITUDE, NO_LONGITUDE_E5MIN);
        String unplaced = Reasons.unplaced(latitude_e5min, longitude_e5min);
        if (!CsvWords.isShipStation(fields.row(), fields.place(Column.STATION))) {
            out.counts.unused(Reasons.NOT_A_SHIP);
        } else if (unplaced != null) {
            out.counts.unused(unplaced);
        } else {
            observe(time_ms, mmsi, (int) latitude_e5min, (int) longitude_e5min, offset, length);
        }
    }

    /** Degrees in fixed point; what is not given becomes AIS's "not available". */
    private long fixed(Column column, long notAvailable) {
        double degrees = fields.decimal(column);
        return Double.isNaN(degrees) ? notAvailable : Math.round(degrees * FixedPoint.PER_DEGREE);
    }

    private void observe(long time_ms, int mmsi, int latitude_e5min, int longitude_e5min, long offset, int length) {
        out.block()
                .appendFix(
                        time_ms,
                        mmsi,
                        0,
                        CsvWords.status(fields.row(), fields.place(Column.STATUS)),
                        ObservationBlock.SECOND_NOT_AVAILABLE,
                        latitude_e5min,
                        longitude_e5min,
                        sog_tenthKn(),
                        cog_tenthDeg(),
                        heading_deg(),
                        out.segment,
                        offset,
                        length);
        int claim = claims.number();
        if (claim != CsvClaims.NONE) {
            out.block().appendClaim(time_ms, mmsi, 0, claim, out.segment, offset, length);
        }
        out.counts.used(true, claim != CsvClaims.NONE);
    }

    private int sog_tenthKn() {
        double value = fields.decimal(Column.SOG);
        return value >= 0
                ? (int) Math.min(ObservationBlock.SOG_NOT_AVAILABLE, Math.round(value * TENTHS))
                : ObservationBlock.SOG_NOT_AVAILABLE;
    }

    private int cog_tenthDeg() {
        double value = fields.decimal(Column.COG);
        return value >= 0 && value < 360
                ? (int) Math.round(value * TENTHS) % ObservationBlock.COG_NOT_AVAILABLE
                : ObservationBlock.COG_NOT_AVAILABLE;
    }

    private int heading_deg() {
        double value = fields.decimal(Column.HEADING);
        return value >= 0 && value < 360 ? (int) Math.round(value) % 360 : ObservationBlock.HEADING_NOT_AVAILABLE;
    }
}
