package org.hawser.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.hawser.report.text.MeasureText;
import org.hawser.sanctions.Hit;
import org.hawser.sanctions.ScreeningJson;
import org.hawser.sea.Event;
import org.hawser.sea.Event.EventShip;
import org.hawser.sea.Position;
import org.hawser.sea.SourceRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a JSON object. Its fields and their order are a contract that scripts rely on: new ones may be added, none is renamed.
 * What is not known is null.
 */
final class EventJson {

    static final JsonMapper JSON = new JsonMapper();

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What a listing of a ship says in an event; {@link ScreeningJson} gives the whole of it. */
    private static final List<String> HIT_FIELDS =
            List.of("list", "authority", "entry", "kind", "measures", "valid", "match");

    private EventJson() {}

    static ObjectNode tree(Finding finding) {
        Event event = finding.event();
        ObjectNode tree = JSON.createObjectNode();
        tree.put("id", event.id());
        tree.put("type", event.type());
        tree.put("kind", event.kind());
        tree.put("attention", word(finding.attention()));
        tree.put("start", time(event.start()));
        tree.put("end", time(event.end()));
        position(tree.putObject("position"), event.position());
        tree.put("zone", event.zone());
        ArrayNode ships = tree.putArray("ships");
        event.ships().forEach(ship -> ship(ships.addObject(), ship, finding));
        ObjectNode measures = tree.putObject("measures");
        event.measures().forEach((name, value) -> measure(measures, name, value));
        tree.put("confidence", word(event.confidence()));
        texts(tree.putArray("for"), event.reasonsFor());
        texts(tree.putArray("against"), event.against());
        texts(tree.putArray("missing"), event.missing());
        ArrayNode sources = tree.putArray("sources");
        event.sources().forEach(source -> source(sources.addObject(), source));
        tree.put("simulated", event.simulated());
        return tree;
    }

    /** RFC 3339 in UTC: whole seconds, with milliseconds only where they are not zero. */
    static String time(Instant time) {
        return (time.get(ChronoField.MILLI_OF_SECOND) == 0 ? SECONDS : MILLIS).format(time);
    }

    private static void position(ObjectNode tree, Event.EventPosition position) {
        coordinate(tree, "lat", position.place().latitude_deg());
        coordinate(tree, "lon", position.place().longitude_deg());
        tree.put("uncertainty_m", position.uncertainty_m());
    }

    private static void coordinate(ObjectNode tree, String name, double degrees) {
        tree.put(name, MeasureText.rounded("_deg", degrees));
    }

    /** Longitude, latitude: GeoJSON's order. */
    static void coordinates(ArrayNode array, Position position) {
        array.add(MeasureText.rounded("_deg", position.longitude_deg()));
        array.add(MeasureText.rounded("_deg", position.latitude_deg()));
    }

    private static void ship(ObjectNode tree, EventShip ship, Finding finding) {
        tree.put("mmsi", ship.mmsi());
        number(tree, "imo", ship.imo());
        tree.put("name", ship.name());
        tree.put("call_sign", ship.callSign());
        tree.put("flag", ship.flag());
        tree.put("type", word(ship.type()));
        number(tree, "length_m", ship.length_m());
        number(tree, "width_m", ship.width_m());
        tree.put("track", ship.track());
        @Nullable ShipScreening screening = finding.screeningOf(ship.mmsi()).orElse(null);
        hits(tree, "designations", screening == null ? null : screening.result().hits());
        hits(tree, "other_times", screening == null ? null : screening.result().otherTimes());
    }

    private static void number(ObjectNode tree, String name, int value) {
        if (value == 0) {
            tree.putNull(name);
        } else {
            tree.put(name, value);
        }
    }

    /** Null where the ship was not screened: an empty array says that nothing was found. */
    private static void hits(ObjectNode tree, String name, @Nullable List<Hit> hits) {
        if (hits == null) {
            tree.putNull(name);
            return;
        }
        ArrayNode array = tree.putArray(name);
        hits.forEach(hit -> array.add(ScreeningJson.tree(hit).retain(HIT_FIELDS)));
    }

    private static void measure(ObjectNode tree, String name, Number value) {
        if (Double.isFinite(value.doubleValue())) {
            tree.put(name, MeasureText.rounded(name, value));
        } else {
            tree.putNull(name);
        }
    }

    private static void source(ObjectNode tree, SourceRange source) {
        tree.put("segment", source.segment());
        tree.put("offset", source.offset());
        tree.put("length", source.length());
        tree.put("count", source.count());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
