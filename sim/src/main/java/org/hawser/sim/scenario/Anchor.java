package org.hawser.sim.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
record Anchor(String file, @Nullable Position place, double time_s, Instant start) {

    private static final Set<String> OFFSET = Set.of("east_km", "north_km");
    private static final double KILOMETRE_m = 1000;

    /** A moment under a key; null where there is none. */
    @Nullable
    Double moment_s(YamlFields fields, String key) {
        String text = fields.optionalText(key);
        return text == null ? null : fields.read(key, text, written -> Durations.moment_s(written, time_s, start));
    }

    double requiredMoment_s(YamlFields fields, String key) {
        return fields.read(key, fields.text(key), written -> Durations.moment_s(written, time_s, start));
    }

    /** A port's UN/LOCODE or name, [latitude, longitude], or {east_km, north_km} from the story's place. */
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
        Optional<Port> port = Ports.load().all().stream()
                .filter(its -> name.equals(its.unlocode()) || name.equalsIgnoreCase(its.name()))
                .findFirst();
        return port.orElseThrow(() -> fields.wrongAt(
                key, "there is no port \"" + name + "\"", "give its UN/LOCODE or name, or [latitude, longitude]"));
    }

    private static Position coordinates(YamlFields fields, String key, List<YamlNode> items) {
        if (items.size() == 2
                && items.get(0) instanceof YamlNode.Scalar latitude
                && items.get(1) instanceof YamlNode.Scalar longitude) {
            return fields.read(
                    key,
                    latitude.text(),
                    text -> new Position(Double.parseDouble(text), Double.parseDouble(longitude.text())));
        }
        throw fields.wrongAt(key, "'" + key + "' is no place", "write [latitude, longitude] in degrees");
    }

    private Position offset(YamlFields fields, String key, YamlNode node) {
        if (place == null) {
            throw fields.wrongAt(key, "kilometres are counted from the story's place, and it has none", "give it 'at'");
        }
        YamlFields offset = YamlFields.of(file, node, OFFSET);
        return Places.offset(
                place, KILOMETRE_m * kilometres(offset, "east_km"), KILOMETRE_m * kilometres(offset, "north_km"));
    }

    private static double kilometres(YamlFields offset, String key) {
        String text = offset.optionalText(key);
        return text == null ? 0 : offset.read(key, text, Double::parseDouble);
    }
}
