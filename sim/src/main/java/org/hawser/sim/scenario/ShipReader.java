package org.hawser.sim.scenario;

import java.util.List;
import java.util.Set;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Transponder;
import org.jspecify.annotations.Nullable;

/** Reads a ship of a story with her plan. */
final class ShipReader {

    private static final Set<String> KEYS = Set.of("build", "mid", "number", "bound_for", "imo", "buoy", "station");
    private static final int MOST_DESTINATION = 20;
    private static final int MOST_STEPS = 1_000;

    private final String file;
    private final Anchor anchor;
    private final NumberedIdentities identities;
    private final Set<String> ships;

    /** @param ships of the story, by id */
    ShipReader(String file, Anchor anchor, NumberedIdentities identities, Set<String> ships) {
        this.file = file;
        this.anchor = anchor;
        this.identities = identities;
        this.ships = ships;
    }

    ShipSpec read(String id, YamlNode node, @Nullable YamlNode plan) {
        YamlFields ship = YamlFields.of(file, node, KEYS);
        Build build = Words.required(ship, "build", Build.values());
        @Nullable String bound = ship.optionalText("bound_for");
        if (!(plan instanceof YamlNode.Items steps) || steps.items().isEmpty()) {
            throw ship.wrong("the ship '" + id + "' has no plan", "add a list of steps under 'plans'");
        }
        if (steps.items().size() > MOST_STEPS) {
            throw ship.wrong("the plan of '" + id + "' has more than " + MOST_STEPS + " steps", "make it shorter");
        }
        StepReader reader = new StepReader(file, anchor, id, ships);
        List<PlanLine> lines = steps.items().stream().map(reader::read).toList();
        String destination = bound == null
                ? ""
                : ship.read("bound_for", bound, text -> NumberedIdentities.sixBit(text, MOST_DESTINATION));
        return new ShipSpec(id, build, identity(ship), destination, station(ship, build), lines, node.line());
    }

    private Identity identity(YamlFields ship) {
        if (ship.has("buoy")) {
            return identities.buoy(ship);
        }
        @Nullable String imo = ship.optionalText("imo");
        if (imo != null && !imo.equals("none")) {
            throw ship.wrongAt("imo", "IMO numbers are invented", "leave it out, or write none");
        }
        return imo == null ? identities.ship(ship) : identities.boat(ship);
    }

    private static @Nullable Transponder station(YamlFields ship, Build build) {
        return "none".equals(ship.optionalText("station"))
                ? null
                : Words.constant(ship, "station", Transponder.values(), build.transponder());
    }
}
