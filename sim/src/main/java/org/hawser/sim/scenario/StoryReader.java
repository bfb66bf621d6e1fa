package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Inventions;

/** Reads the ships, plans and happenings of a story. */
final class StoryReader {

    static final Set<String> KEYS = Set.of("story", "about", "ships", "plans", "happens");
    private static final Set<String> SHIP = Set.of("build", "mid", "number", "bound_for", "imo");
    private static final int MOST_NUMBER = 999;

    private final String file;
    private final YamlFields fields;
    private final Anchor anchor;
    private final int firstNumber;
    private final double end_s;

    /**
     * @param firstNumber what is added to the numbers of its ships
     * @param end_s of the simulation
     */
    StoryReader(String file, YamlFields fields, Anchor anchor, int firstNumber, double end_s) {
        this.file = file;
        this.fields = fields;
        this.anchor = anchor;
        this.firstNumber = firstNumber;
        this.end_s = end_s;
    }

    /** In the order of the file. */
    Map<String, ShipSpec> ships() {
        Map<String, YamlNode> plans = mapping("plans");
        Map<String, ShipSpec> ships = new LinkedHashMap<>();
        mapping("ships").forEach((id, node) -> ships.put(id, ship(id, node, plans)));
        for (Map.Entry<String, YamlNode> plan : plans.entrySet()) {
            if (!ships.containsKey(plan.getKey())) {
                throw fields.wrongAt("plans", "there is no ship '" + plan.getKey() + "'", "add it under 'ships'");
            }
        }
        return ships;
    }

    private Map<String, YamlNode> mapping(String key) {
        YamlNode node = fields.node(key);
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.fields();
        }
        throw fields.wrong(
                "'" + key + "' must be a mapping from each ship's id", "write '" + key + ":' and below it 'anna: ...'");
    }

    private ShipSpec ship(String id, YamlNode node, Map<String, YamlNode> plans) {
        YamlFields ship = YamlFields.of(file, node, SHIP);
        Build build =
                ship.read("build", ship.text("build"), word -> StepReader.constant(List.of(Build.values()), word));
        int mid = ship.read("mid", ship.text("mid"), Integer::parseInt);
        int number = firstNumber + ship.read("number", ship.text("number"), Integer::parseInt);
        if (mid < 201 || mid > 775 || number < 0 || number > MOST_NUMBER) {
            throw ship.wrong(
                    "maritime identification digits " + mid + " and number " + number + " make no invented ship",
                    "use digits from 201 to 775 and numbers from 0 to " + MOST_NUMBER);
        }
        boolean imo = !"none".equals(ship.optionalText("imo"));
        Identity identity = imo ? Inventions.ship(mid, number) : Inventions.boat(mid, number);
        String bound = ship.optionalText("bound_for");
        if (!(plans.get(id) instanceof YamlNode.Items steps) || steps.items().isEmpty()) {
            throw ship.wrong("the ship '" + id + "' has no plan", "add a list of steps under 'plans'");
        }
        StepReader reader = new StepReader(file, anchor);
        return new ShipSpec(
                id,
                build,
                identity,
                bound == null ? "" : bound,
                steps.items().stream().map(reader::read).toList(),
                node.line());
    }

    List<Happening> happenings(Map<String, ShipSpec> ships, Function<String, Motion> motions) {
        YamlNode node = fields.node("happens");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlNode.Items items)) {
            throw fields.wrongAt("happens", "'happens' must be a list", "begin each item with '- '");
        }
        Function<String, Identity> identities = id -> known(ships, id).identity();
        HappeningReader reader = new HappeningReader(file, anchor, end_s, identities, firstNumber);
        List<Happening> happenings = new ArrayList<>();
        items.items().forEach(item -> happenings.add(reader.read(item, motions)));
        return List.copyOf(happenings);
    }

    private ShipSpec known(Map<String, ShipSpec> ships, String id) {
        ShipSpec ship = ships.get(id);
        if (ship == null) {
            throw fields.wrong("there is no ship '" + id + "' in this story", "add it under 'ships'");
        }
        return ship;
    }
}
