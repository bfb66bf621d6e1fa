package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.radio.Receiver;
import org.jspecify.annotations.Nullable;

/** Reads the ships, plans, happenings and receivers of a story. */
final class StoryReader {

    static final Set<String> KEYS = Set.of("story", "about", "ships", "plans", "happens", "receivers");

    /** Of what happens; the station of a ship asks each in turn. */
    private static final int MOST_ITEMS = 1_000;

    private final String file;
    private final YamlFields fields;
    private final Anchor anchor;
    private final NumberedIdentities identities;
    private final double end_s;

    /**
     * @param anchor where and when it takes place
     * @param numbers what is added to the numbers of its ships
     * @param end_s of the simulation
     */
    StoryReader(String file, YamlFields fields, Anchor anchor, int numbers, double end_s) {
        this.file = file;
        this.fields = fields;
        this.anchor = anchor;
        this.identities = new NumberedIdentities(numbers);
        this.end_s = end_s;
    }

    /** In the order of the file. */
    Map<String, ShipSpec> ships() {
        Map<String, YamlNode> plans = mapping("plans");
        Map<String, YamlNode> nodes = mapping("ships");
        for (Map.Entry<String, YamlNode> plan : plans.entrySet()) {
            if (!nodes.containsKey(plan.getKey())) {
                String what = "there is no ship '" + plan.getKey() + "'";
                throw new YamlException(file, plan.getValue().line(), what, "add it under 'ships'");
            }
        }
        ShipReader reader = new ShipReader(file, anchor, identities, nodes.keySet());
        Map<String, ShipSpec> ships = new LinkedHashMap<>();
        nodes.forEach((id, node) -> ships.put(id, reader.read(id, node, plans.get(id))));
        return ships;
    }

    private Map<String, YamlNode> mapping(String key) {
        @Nullable YamlNode node = fields.node(key);
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.fields();
        }
        String what = "'" + key + "' must be a mapping from each ship's id";
        throw fields.wrong(what, "write '" + key + ":' and below it 'anna: ...'");
    }

    /** @param motions of the ships, to be asked when the simulation runs */
    List<Happening> happenings(Map<String, ShipSpec> ships, Function<String, Motion> motions) {
        @Nullable YamlNode node = fields.node("happens");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items items)) {
            throw fields.wrongAt("happens", "'happens' must be a list", "begin each item with '- '");
        }
        if (items.items().size() > MOST_ITEMS) {
            throw fields.wrongAt("happens", "more than " + MOST_ITEMS + " things happen", "write several stories");
        }
        HappeningReader reader = new HappeningReader(file, anchor, end_s, ships, identities);
        List<Happening> happenings = new ArrayList<>();
        items.items().forEach(item -> happenings.add(reader.read(item, motions)));
        return List.copyOf(happenings);
    }

    List<Receiver> receivers() {
        String suffix = identities.first() == 0 ? "" : "-" + identities.first();
        return new ReceiverReader(anchor, suffix).read(fields);
    }
}
