package org.hawser.sim.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hawser.sea.Position;
import org.hawser.sea.port.Ports;
import org.hawser.sea.port.Ports.Port;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.motion.Places;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a story takes place: its own places and times are told from here.
 *
 * @param place from which kilometres are measured; null where the story has none
 * @param time_s from which lengths of time are counted, seconds since the start of the simulation
 * @param start of the simulation
 */
record Anchor(String file, @Nullable Spot place, double time_s, Instant start) {

    private static final Set<String> OFFSET = Set.of("east_km", "north_km");
    private static final double KILOMETRE_m = 1000;
    private static final double FARTHEST_km = 3_000;

    /** Fewer than there are, so that more degrees come of a distance. */
    private static final double METRES_A_DEGREE = 110_000;

    /** Beyond it kilometres east and west lose their meaning. */
    static final double NORTHERNMOST_deg = 80;

    /** A moment under a key; null where there is none. */
    @Nullable
    Double moment_s(YamlFields fields, String key) {
        String text = fields.optionalText(key);
        return text == null ? null : fields.read(key, text, written -> Durations.moment_s(written, time_s, start));
    }

    double requiredMoment_s(YamlFields fields, String key) {
        return fields.read(key, fields.text(key), written -> Durations.moment_s(written, time_s, start));
    }

    /** Whether the word {@code here} stands under a key: where the ship is by then. */
    static boolean isHere(YamlFields fields, String key) {
        return fields.node(key) instanceof YamlNode.Scalar scalar
                && scalar.text().equals("here");
    }

    /** The story's place, a port's UN/LOCODE or name, [latitude, longitude], or {east_km, north_km} from the story's place. */
    Spot spot(YamlFields fields, String key) {
        YamlNode node = fields.node(key);
        if (node == null) {
            throw fields.wrong(
                    "'" + key + "' is missing", "say where, as [38.7, 125.4], KPNAM or {east_km: 2, north_km: 0}");
        }
        return spot(fields, key, node);
    }

    private Spot spot(YamlFields fields, String key, YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar when scalar.text().equals("place") -> place(fields, key);
            case YamlNode.Scalar scalar -> new Spot(port(fields, key, scalar.text()));
            case YamlNode.Items items -> new Spot(coordinates(fields, key, items.items()), null);
            case YamlNode.Mapping mapping -> new Spot(offset(fields, key, mapping), null);
        };
    }

    List<Spot> spots(YamlFields fields, String key) {
        YamlNode node = fields.node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items items)) {
            throw fields.wrongAt(key, "'" + key + "' must be a list of places", "write [[30.1, 124.2], [31, 125]]");
        }
        return items.items().stream().map(item -> spot(fields, key, item)).toList();
    }

    private static Port port(YamlFields fields, String key, String name) {
        List<Port> named = Ports.load().all().stream()
                .filter(its -> name.equals(its.unlocode()) || name.equalsIgnoreCase(its.name()))
                .toList();
        if (named.isEmpty()) {
            throw fields.wrongAt(
                    key, "there is no port \"" + name + "\"", "give its UN/LOCODE or name, or [latitude, longitude]");
        }
        if (named.stream().map(Port::country).distinct().count() > 1) {
            throw fields.wrongAt(
                    key, "several States have a port \"" + name + "\"", "give its UN/LOCODE, or [latitude, longitude]");
        }
        return named.getFirst();
    }

    private static Position coordinates(YamlFields fields, String key, List<YamlNode> items) {
        if (items.size() == 2
                && items.get(0) instanceof YamlNode.Scalar latitude
                && items.get(1) instanceof YamlNode.Scalar longitude) {
            return fields.read(
                    key,
                    latitude.text(),
                    text -> new Position(latitude(text), Numbers.within(Numbers.decimal(longitude.text()), -180, 180)));
        }
        throw fields.wrongAt(key, "'" + key + "' is no place", "write [latitude, longitude] in degrees");
    }

    private static double latitude(String text) {
        return Numbers.within(Numbers.decimal(text), -NORTHERNMOST_deg, NORTHERNMOST_deg);
    }

    private Spot place(YamlFields fields, String key) {
        if (place == null) {
            throw fields.wrongAt(key, "the story has no place", "give it 'at' where it is used, or say where");
        }
        return place;
    }

    private Position offset(YamlFields fields, String key, YamlNode node) {
        Position from = place(fields, key).position();
        YamlFields offset = YamlFields.of(file, node, OFFSET);
        double north_m = KILOMETRE_m * Numbers.between(offset, "north_km", 0, -FARTHEST_km, FARTHEST_km);
        double east_m = KILOMETRE_m * Numbers.between(offset, "east_km", 0, -FARTHEST_km, FARTHEST_km);
        if (StrictMath.abs(from.latitude_deg() + north_m / METRES_A_DEGREE) > NORTHERNMOST_deg) {
            throw offset.wrong("that is farther north or south than 80 degrees", "correct 'north_km'");
        }
        return Places.offset(from, east_m, north_m);
    }
}
