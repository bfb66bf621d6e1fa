package org.hawser.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hawser.report.geo.Antimeridian;
import org.hawser.report.geo.TrackLine;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.Position;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as a GeoJSON feature collection (RFC 7946): a point for each event, then a line for each ship's track from the event's
 * start to its end. Lines are cut in two at the antimeridian (section 3.1.9).
 */
public final class EventsGeoJson {

    private EventsGeoJson() {}

    /** Writes all findings by start, then id, one feature a line; leaves {@code out} open. */
    public static void write(List<Finding> findings, Writer out) throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "\n";
        for (Finding finding : EventsJsonl.inOrder(findings)) {
            separator = feature(out, separator, point(finding));
            for (EventShip ship : finding.event().ships()) {
                ObjectNode line = line(finding, ship);
                separator = line.isEmpty() ? separator : feature(out, separator, line);
            }
        }
        out.write("\n]}\n");
        out.flush();
    }

    private static String feature(Writer out, String separator, ObjectNode feature) throws IOException {
        out.write(separator);
        out.write(EventJson.JSON.writeValueAsString(feature));
        return ",\n";
    }

    private static ObjectNode point(Finding finding) {
        Event event = finding.event();
        ObjectNode feature = EventJson.JSON.createObjectNode().put("type", "Feature");
        feature.put("id", event.id());
        ObjectNode geometry = feature.putObject("geometry").put("type", "Point");
        EventJson.coordinates(geometry.putArray("coordinates"), event.position().place());
        feature.set("properties", EventJson.tree(finding));
        return feature;
    }

    /** Empty where the ship has no fixes during the event. */
    private static ObjectNode line(Finding finding, EventShip ship) {
        ObjectNode feature = EventJson.JSON.createObjectNode();
        List<List<Position>> pieces = finding.trackOf(ship.mmsi())
                .map(track -> new TrackLine(track.points())
                        .pieces(finding.event().start(), finding.event().end()))
                .map(Antimeridian::split)
                .orElse(List.of());
        if (!pieces.isEmpty()) {
            feature.put("type", "Feature");
            geometry(feature.putObject("geometry"), pieces);
            properties(feature.putObject("properties"), finding.event(), ship);
        }
        return feature;
    }

    private static void geometry(ObjectNode geometry, List<List<Position>> pieces) {
        if (pieces.size() == 1) {
            geometry.put("type", "LineString");
            positions(geometry.putArray("coordinates"), pieces.get(0));
        } else {
            geometry.put("type", "MultiLineString");
            ArrayNode lines = geometry.putArray("coordinates");
            pieces.forEach(piece -> positions(lines.addArray(), piece));
        }
    }

    private static void positions(ArrayNode array, List<Position> piece) {
        piece.forEach(position -> EventJson.coordinates(array.addArray(), position));
    }

    private static void properties(ObjectNode properties, Event event, EventShip ship) {
        properties.put("event", event.id());
        properties.put("mmsi", ship.mmsi());
        properties.put("name", ship.name());
        properties.put("track", ship.track());
        properties.put("start", EventJson.time(event.start()));
        properties.put("end", EventJson.time(event.end()));
        properties.put("simulated", event.simulated());
    }
}
