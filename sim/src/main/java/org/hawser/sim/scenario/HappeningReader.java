package org.hawser.sim.scenario;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hawser.sea.Position;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Falsified;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.ReportedPosition;
import org.jspecify.annotations.Nullable;

/** Reads what happens to stations. */
final class HappeningReader {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "off", Set.of("off", "from", "until"),
            "rename", Set.of("rename", "from", "until", "name", "mmsi", "call_sign", "imo", "mid"),
            "swap", Set.of("swap", "with", "from", "until"),
            "clone", Set.of("clone", "by", "from", "until"),
            "second", Set.of("second", "from", "until", "mid", "number"),
            "falsify",
                    Set.of("falsify", "how", "from", "until", "at", "to", "radius_m", "knots", "east_km", "north_km"),
            "tell", Set.of("tell", "ships", "from", "until", "innocent", "note"));

    private static final double KILOMETRE_m = 1000;

    private final String file;
    private final Anchor anchor;
    private final double end_s;
    private final Function<String, Identity> identities;
    private final int firstNumber;

    HappeningReader(String file, Anchor anchor, double end_s, Function<String, Identity> identities, int firstNumber) {
        this.file = file;
        this.anchor = anchor;
        this.end_s = end_s;
        this.identities = identities;
        this.firstNumber = firstNumber;
    }

    /** @param motions of the story's ships, to be asked when the simulation runs */
    Happening read(YamlNode node, Function<String, Motion> motions) {
        String verb = verb(node);
        YamlFields fields = YamlFields.of(file, node, KEYS.getOrDefault(verb, Set.of()));
        double from_s = anchor.requiredMoment_s(fields, "from");
        @Nullable Double until = anchor.moment_s(fields, "until");
        double until_s = until == null ? end_s : until;
        if (until_s <= from_s) {
            throw fields.wrong("it ends before it begins", "correct 'from' and 'until'");
        }
        return switch (verb) {
            case "off" -> new Happening.Off(fields.text("off"), from_s, until_s);
            case "rename" -> renamed(fields, from_s, until_s);
            case "swap" -> new Happening.Swapped(fields.text("swap"), fields.text("with"), from_s, until_s);
            case "clone" -> new Happening.Cloned(fields.text("by"), fields.text("clone"), from_s, until_s);
            case "second" ->
                new Happening.Second(
                        fields.text("second"),
                        Inventions.ship(whole(fields, "mid"), firstNumber + whole(fields, "number")),
                        from_s,
                        until_s);
            case "falsify" -> falsified(fields, from_s, until_s, motions);
            default ->
                new Happening.Told(
                        fields.text("tell"),
                        fields.texts("ships"),
                        "yes".equals(fields.optionalText("innocent")) || "true".equals(fields.optionalText("innocent")),
                        fields.text("note"),
                        from_s,
                        until_s);
        };
    }

    private String verb(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (String key : mapping.fields().keySet()) {
                if (KEYS.containsKey(key)) {
                    return key;
                }
            }
        }
        throw YamlFields.of(file, node, Set.of())
                .wrong(
                        "nothing happens",
                        "begin with one of " + KEYS.keySet().stream().sorted().toList());
    }

    private Happening renamed(YamlFields fields, double from_s, double until_s) {
        String ship = fields.text("rename");
        @Nullable Integer mmsi = fields.has("mmsi") ? Integer.valueOf(whole(fields, "mmsi")) : null;
        if (fields.has("mid")) {
            mmsi = whole(fields, "mid") * 1_000_000 + identities.apply(ship).mmsi() % 1_000_000;
        }
        return new Happening.Renamed(
                ship,
                from_s,
                until_s,
                fields.optionalText("name"),
                mmsi,
                fields.optionalText("call_sign"),
                fields.has("imo") ? Integer.valueOf(whole(fields, "imo")) : null);
    }

    private Happening falsified(YamlFields fields, double from_s, double until_s, Function<String, Motion> motions) {
        String ship = fields.text("falsify");
        String how = fields.text("how");
        ReportedPosition reported = switch (how) {
            case "circle" ->
                Falsified.circle(
                        anchor.spot(fields, "at").position(),
                        StepReader.positive(fields, "radius_m", 800),
                        StepReader.positive(fields, "knots", 10) * Route.KNOT_ms);
            case "shift" ->
                Falsified.shifted(
                        KILOMETRE_m * StepReader.number(fields, "east_km", 0),
                        KILOMETRE_m * StepReader.number(fields, "north_km", 0));
            case "teleport" ->
                Falsified.teleported(
                        anchor.spot(fields, "at").position(),
                        anchor.spot(fields, "to").position());
            case "frozen" -> (measured, time_s) -> motions.apply(ship).at(from_s);
            case "track" -> track(fields, from_s);
            default ->
                throw fields.wrongAt(
                        "how", "'" + how + "' is not known", "use circle, shift, teleport, frozen or track");
        };
        return new Happening.Falsified(ship, how, reported, from_s, until_s);
    }

    /** A straight track made up between two places. */
    private ReportedPosition track(YamlFields fields, double from_s) {
        Position from = anchor.spot(fields, "at").position();
        Position to = anchor.spot(fields, "to").position();
        return Falsified.track(Route.from(from, from_s)
                .to(to, StepReader.positive(fields, "knots", 10))
                .rounded(1));
    }

    private static int whole(YamlFields fields, String key) {
        return fields.read(key, fields.text(key), Integer::parseInt);
    }
}
