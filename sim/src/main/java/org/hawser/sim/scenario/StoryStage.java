package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.ship.Ship;

/** Puts a story's ships to sea. */
final class StoryStage {

    private final String file;
    private final Map<String, ShipSpec> specs;
    private final Chance chance;
    private final Map<String, Planned> planned = new LinkedHashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    StoryStage(String file, Map<String, ShipSpec> specs, Chance chance) {
        this.file = file;
        this.specs = specs;
        this.chance = chance;
    }

    /** Where a ship is; her plan may rest on those of others, but not in a circle. */
    Motion motion(String id) {
        return planned(id).motion();
    }

    Planned planned(String id) {
        Planned known = planned.get(id);
        if (known != null) {
            return known;
        }
        ShipSpec spec = spec(id);
        if (!underway.add(id)) {
            throw wrong(
                    spec,
                    "the plans of " + underway + " wait for each other",
                    "let one of them not depend on the others");
        }
        try {
            Planned now = new PlanWalk(
                            spec,
                            this::motion,
                            this::spec,
                            chance.of(spec.identity().name()))
                    .walk();
            planned.put(id, now);
            return now;
        } catch (IllegalArgumentException e) {
            throw wrong(spec, String.valueOf(e.getMessage()), "correct the plan of '" + id + "'");
        } finally {
            underway.remove(id);
        }
    }

    private YamlException wrong(ShipSpec spec, String what, String remedy) {
        return new YamlException(file, spec.line(), what, remedy);
    }

    ShipSpec spec(String id) {
        ShipSpec spec = specs.get(id);
        if (spec == null) {
            throw new YamlException(file, 1, "there is no ship '" + id + "' in this story", "add it under 'ships'");
        }
        return spec;
    }

    /** By id, in the order of the file. */
    Map<String, Ship> ships(List<Happening> happenings, double end_s) {
        Map<String, Ship> ships = new LinkedHashMap<>();
        for (ShipSpec spec : specs.values()) {
            Planned plan = planned(spec.id());
            ships.put(
                    spec.id(),
                    new Ship(
                            spec.identity(),
                            spec.build().type(),
                            spec.build().hull(),
                            spec.destination(),
                            plan.motion(),
                            plan.watch(),
                            List.of(new Stations(spec, happenings, this::spec, end_s).all())));
        }
        return ships;
    }

    List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        specs.keySet().forEach(id -> contacts.addAll(planned(id).contacts()));
        return contacts;
    }

    List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        specs.keySet().forEach(id -> stays.addAll(planned(id).stays()));
        return stays;
    }
}
