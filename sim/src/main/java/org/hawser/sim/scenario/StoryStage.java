package org.hawser.sim.scenario;

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

    /** A ship's place is asked for through those of all that it depends on. */
    private static final int LONGEST_ROW = 8;

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

    private Planned planned(String id) {
        Planned known = planned.get(id);
        if (known != null) {
            return known;
        }
        ShipSpec spec = spec(id);
        if (!underway.add(id)) {
            String what = "the plans of " + underway + " wait for each other";
            throw wrong(spec.line(), what, "let one of them not depend on the others");
        }
        if (underway.size() > LONGEST_ROW) {
            throw wrong(spec.line(), "the plans of " + underway + " depend on each other", "make the row shorter");
        }
        Planned now = walked(spec);
        underway.remove(id);
        planned.put(id, now);
        return now;
    }

    private Planned walked(ShipSpec spec) {
        Chance hers = chance.of(spec.identity().name());
        PlanWalk walk = new PlanWalk(spec, this::motion, this::spec, hers);
        try {
            return walk.walk();
        } catch (IllegalArgumentException e) {
            throw wrong(walk.line(), String.valueOf(e.getMessage()), "correct the plan of '" + spec.id() + "'");
        }
    }

    private YamlException wrong(int line, String what, String remedy) {
        return new YamlException(file, line, what, remedy);
    }

    private ShipSpec spec(String id) {
        ShipSpec spec = specs.get(id);
        if (spec == null) {
            throw new IllegalArgumentException("there is no ship '" + id + "' in this story");
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
                            new Stations(spec, happenings, end_s).all()));
        }
        return ships;
    }

    List<Contact> contacts() {
        return specs.keySet().stream()
                .flatMap(id -> planned(id).contacts().stream())
                .toList();
    }

    List<Stay> stays() {
        return specs.keySet().stream()
                .flatMap(id -> planned(id).stays().stream())
                .toList();
    }
}
