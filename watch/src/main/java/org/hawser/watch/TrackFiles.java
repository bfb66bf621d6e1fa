package org.hawser.watch;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hawser.detect.EncounterEvents;
import org.hawser.report.Finding;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.Segment;
import org.hawser.sea.StationDictionary;
import org.hawser.sea.TrackPoint;

/**
 * The tracks of the ships that took part in events, one CSV file each, with the place in the input, the station and the time
 * of receipt of every fix.
 */
final class TrackFiles {

    private static final String HEADER =
            "time,mmsi,latitude_deg,longitude_deg,sog_kn,cog_deg,heading_deg,segment,offset,length,station,received\n";

    private final Map<Integer, ShipObservations> ships;
    private final List<Segment> segments;
    private final StationDictionary stations;
    private final ClockOffsets clocks;

    TrackFiles(
            Map<Integer, ShipObservations> ships,
            List<Segment> segments,
            StationDictionary stations,
            ClockOffsets clocks) {
        this.ships = ships;
        this.segments = segments;
        this.stations = stations;
        this.clocks = clocks;
    }

    void write(Path folder, List<Finding> findings) throws IOException {
        Files.createDirectories(folder);
        deleteOld(folder);
        TreeSet<Integer> shown = new TreeSet<>();
        findings.forEach(
                finding -> finding.event().ships().stream().map(EventShip::mmsi).forEach(shown::add));
        for (Map.Entry<Integer, ShipObservations> ship : ships.entrySet()) {
            if (shown.contains(ship.getKey())) {
                Path file = folder.resolve(EncounterEvents.track(ship.getKey()) + ".csv");
                try (Writer out = Files.newBufferedWriter(file)) {
                    write(ship.getKey(), ship.getValue(), out);
                }
            }
        }
    }

    /** A folder holds the tracks of one run only; files of other names are not ours. */
    private static void deleteOld(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TrackFiles::isTrack)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static boolean isTrack(Path file) {
        return file.getFileName().toString().matches("\\d+\\.csv");
    }

    private void write(int mmsi, ShipObservations ship, Writer out) throws IOException {
        out.write(HEADER);
        for (int i = 0; i < ship.fixCount(); i++) {
            TrackPoint point = ship.point(i);
            out.write(point.time() + "," + mmsi + ","
                    + coordinate(point.position().latitude_deg()) + ","
                    + coordinate(point.position().longitude_deg()) + "," + number(point.sog_kn()) + ","
                    + number(point.cog_deg()) + "," + number(point.heading_deg()) + ","
                    + segments.get(point.source().segment()).id() + ","
                    + point.source().offset() + ","
                    + point.source().length() + ","
                    + quoted(stations.name(ship.station(i))) + ","
                    + point.time().plusMillis(clocks.offset_ms(ship.clockOffset(i))) + "\n");
        }
    }

    /** A station's name is whatever the input says; RFC 4180 section 2 tells how to write it. */
    private static String quoted(String name) {
        boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String coordinate(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * 1e7), 7).toPlainString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
