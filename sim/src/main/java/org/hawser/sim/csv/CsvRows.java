package org.hawser.sim.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hawser.ais.AisMessage;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AisMessages;
import org.hawser.ais.AisSink;
import org.hawser.ais.Dimensions;
import org.hawser.ais.LineKind;
import org.hawser.ais.LongRangePositionReport;
import org.hawser.ais.Note;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.PositionReportClassB;
import org.hawser.ais.Rejection;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;
import org.jspecify.annotations.Nullable;

/** Position reports as rows with MarineCadastre's columns, each with what its station last said of the ship. */
final class CsvRows implements AisSink {

    private static final String MARK = "# hawser simulated: true; invented ships, nothing in this file happened\n";
    private static final String HEADER = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,"
            + "Status,Length,Width,Draft,TransceiverClass\n";
    private static final double E4MIN_A_DEGREE = 600_000;
    private static final double E1MIN_A_DEGREE = 600;
    private static final int NO_SOG_E1KN = 1023;
    private static final int NO_COG_E1DEG = 3600;
    private static final int NO_HEADING = 511;
    private static final int NO_LONG_SOG = 63;
    private static final int NO_LONG_COG = 511;

    private final OutputStream out;
    private final Map<Integer, Said> said = new HashMap<>();
    private long count;
    private long withoutTime;

    /** What a station last said. */
    private record Said(
            @Nullable String name,
            int imo,
            @Nullable String callSign,
            int type,
            Dimensions dimensions,
            int draught_e1m) {

        static final Said NOTHING = new Said(null, 0, null, 0, Dimensions.NOT_AVAILABLE, 0);

        String columns(String status, String transceiver) {
            return quoted(name) + "," + (imo == 0 ? "" : "IMO" + imo) + "," + quoted(callSign) + "," + whole(type) + ","
                    + status + "," + whole(dimensions.length_m()) + "," + whole(dimensions.width_m()) + ","
                    + (draught_e1m == 0 ? "" : tenths(draught_e1m)) + "," + transceiver;
        }

        private static String whole(int value) {
            return value == 0 ? "" : Integer.toString(value);
        }

        private static String quoted(@Nullable String text) {
            return text == null ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
        }
    }

    CsvRows(OutputStream out) {
        this.out = out;
    }

    void head() throws IOException {
        out.write((MARK + HEADER).getBytes(StandardCharsets.US_ASCII));
    }

    long count() {
        return count;
    }

    long withoutTime() {
        return withoutTime;
    }

    @Override
    public void message(AisMessageView view) {
        AisMessage message = AisMessages.decode(view);
        switch (message) {
            case StaticAndVoyageData data ->
                said.put(
                        data.mmsi(),
                        new Said(
                                data.name(),
                                data.imoNumber(),
                                data.callSign(),
                                data.shipType(),
                                data.dimensions(),
                                data.draught_e1m()));
            case StaticDataReportA a -> {
                Said before = before(a.mmsi());
                said.put(
                        a.mmsi(),
                        new Said(
                                a.name(),
                                before.imo,
                                before.callSign,
                                before.type,
                                before.dimensions,
                                before.draught_e1m));
            }
            case StaticDataReportB b -> {
                Said before = before(b.mmsi());
                said.put(
                        b.mmsi(),
                        new Said(
                                before.name,
                                before.imo,
                                b.callSign(),
                                b.shipType(),
                                b.dimensions(),
                                before.draught_e1m));
            }
            case PositionReportClassA report ->
                row(
                        view,
                        place(report.latitude_e4min(), report.longitude_e4min(), E4MIN_A_DEGREE)
                                + movement(report.sog_e1kn(), report.cog_e1deg(), report.heading_deg()),
                        Integer.toString(report.navigationalStatus()),
                        "A");
            case PositionReportClassB report ->
                row(
                        view,
                        place(report.latitude_e4min(), report.longitude_e4min(), E4MIN_A_DEGREE)
                                + movement(report.sog_e1kn(), report.cog_e1deg(), report.heading_deg()),
                        "",
                        "B");
            case LongRangePositionReport report ->
                row(
                        view,
                        place(report.latitude_e1min(), report.longitude_e1min(), E1MIN_A_DEGREE)
                                + movement(
                                        report.sog_kn() == NO_LONG_SOG ? NO_SOG_E1KN : 10 * report.sog_kn(),
                                        report.cog_deg() == NO_LONG_COG ? NO_COG_E1DEG : 10 * report.cog_deg(),
                                        NO_HEADING),
                        Integer.toString(report.navigationalStatus()),
                        "A");
            default -> {}
        }
    }

    private Said before(int mmsi) {
        return said.getOrDefault(mmsi, Said.NOTHING);
    }

    private static String place(int latitude, int longitude, double aDegree) {
        return String.format(Locale.ROOT, "%.6f,%.6f,", latitude / aDegree, longitude / aDegree);
    }

    private static String movement(int sog_e1kn, int cog_e1deg, int heading_deg) {
        return (sog_e1kn == NO_SOG_E1KN ? "" : tenths(sog_e1kn)) + ","
                + (cog_e1deg >= NO_COG_E1DEG ? "" : tenths(cog_e1deg)) + ","
                + (heading_deg == NO_HEADING ? "" : Integer.toString(heading_deg)) + ",";
    }

    private static String tenths(int value) {
        return value / 10 + "." + value % 10;
    }

    private void row(AisMessageView view, String placeAndMovement, String status, String transceiver) {
        if (view.time_ms() == AisMessageView.NO_TIME) {
            withoutTime++;
            return;
        }
        String time = Instant.ofEpochMilli(view.time_ms()).toString().replace("Z", "");
        String row = view.mmsi() + "," + time + "," + placeAndMovement
                + before(view.mmsi()).columns(status, transceiver) + "\n";
        try {
            out.write(row.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
    }

    @Override
    public void rejected(Rejection reason, long offset, int length, int sentences) {}

    @Override
    public void noSentence(LineKind kind, long offset, int length) {}

    @Override
    public void note(Note note, long offset, int length) {}
}
