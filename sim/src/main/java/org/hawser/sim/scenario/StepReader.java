package org.hawser.sim.scenario;

import java.util.Map;
import java.util.Set;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.scenario.Step.Lying;
import org.hawser.sim.ship.NavigationalStatus;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a ship's plan. */
final class StepReader {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "lie", Set.of("lie", "as", "until", "knots", "towards_deg", "heading_deg", "innocent"),
            "sail", Set.of("sail", "via", "knots", "arrive", "status"),
            "alongside",
                    Set.of(
                            "alongside",
                            "kind",
                            "innocent",
                            "from",
                            "until",
                            "gap_m",
                            "side",
                            "heads",
                            "knots",
                            "status"),
            "abeam", Set.of("abeam", "kind", "innocent", "starboard_m", "forward_m", "until", "status"),
            "follow", Set.of("follow", "kind", "innocent", "astern_m", "knots", "until", "status"),
            "wander", Set.of("wander", "around", "least_knots", "most_knots", "until", "status"),
            "shuttle", Set.of("shuttle", "between", "via", "knots", "rest", "until", "status"));

    private static final double USUAL_SPEED_kn = 11;
    private static final double LEAST_SPEED_kn = 0.2;
    private static final double USUAL_GAP_m = 4;
    private static final double FARTHEST_m = 20_000;

    private final String file;
    private final Anchor anchor;
    private final String ship;
    private final Set<String> ships;

    /**
     * @param ship whose plan it is
     * @param ships of the story, by id
     */
    StepReader(String file, Anchor anchor, String ship, Set<String> ships) {
        this.file = file;
        this.anchor = anchor;
        this.ship = ship;
        this.ships = ships;
    }

    PlanLine read(YamlNode node) {
        String verb = Words.verb(file, node, KEYS, "a step does nothing");
        YamlFields fields = YamlFields.of(file, node, KEYS.getOrDefault(verb, Set.of()));
        return new PlanLine(step(verb, fields), node.line());
    }

    private Step step(String verb, YamlFields fields) {
        return switch (verb) {
            case "lie" -> lie(fields);
            case "sail" -> sail(fields);
            case "alongside" -> alongside(fields);
            case "abeam" -> abeam(fields);
            case "follow" -> follow(fields);
            case "wander" -> wander(fields);
            default -> shuttle(fields);
        };
    }

    private Step lie(YamlFields fields) {
        Lying lying = Words.constant(fields, "as", Lying.values(), Lying.MOORED);
        boolean set = fields.has("knots");
        if (set && !lying.drifts()) {
            throw fields.wrongAt("knots", "only what drifts is set by wind and stream", "write 'as: drifting'");
        }
        return new Step.Lie(
                Anchor.isHere(fields, "lie") ? null : anchor.spot(fields, "lie"),
                lying,
                anchor.moment_s(fields, "until"),
                set ? new Step.Set(Numbers.between(fields, "knots", 0, 0, 3), degrees(fields, "towards_deg")) : null,
                fields.has("heading_deg") ? Double.valueOf(degrees(fields, "heading_deg")) : null,
                Numbers.yesOrNo(fields, "innocent"));
    }

    private static double degrees(YamlFields fields, String key) {
        return Numbers.between(fields, key, 0, 0, 360);
    }

    private Step sail(YamlFields fields) {
        return new Step.Sail(
                anchor.spot(fields, "sail"),
                anchor.spots(fields, "via"),
                speed_kn(fields, USUAL_SPEED_kn),
                anchor.moment_s(fields, "arrive"),
                status(fields, NavigationalStatus.UNDER_WAY));
    }

    private Step alongside(YamlFields fields) {
        double from_s = anchor.requiredMoment_s(fields, "from");
        double until_s = anchor.requiredMoment_s(fields, "until");
        if (until_s <= from_s) {
            throw fields.wrongAt("until", "'until' is not after 'from'", "correct the times");
        }
        @Nullable Told told = told(fields);
        return new Step.Alongside(
                other(fields, "alongside"),
                told == null ? Kinds.of(Kinds.USUAL) : told,
                from_s,
                until_s,
                Numbers.between(fields, "gap_m", USUAL_GAP_m, 1, 400),
                Words.isSecond(fields, "side", "starboard", "port"),
                Words.isSecond(fields, "heads", "same", "opposite"),
                speed_kn(fields, USUAL_SPEED_kn),
                status(fields, NavigationalStatus.UNDER_WAY));
    }

    private static @Nullable Told told(YamlFields fields) {
        @Nullable Boolean innocent = Numbers.yesOrNo(fields, "innocent");
        if (!fields.has("kind") && innocent == null) {
            return null;
        }
        Told told = fields.read("kind", fields.text("kind"), Kinds::of);
        return innocent == null ? told : told.innocent(innocent);
    }

    /** Another ship of the story. */
    private String other(YamlFields fields, String key) {
        String other = fields.text(key);
        if (!ships.contains(other)) {
            throw fields.wrongAt(key, "there is no ship '" + other + "' in this story", "use one of " + ships);
        }
        if (other.equals(ship)) {
            throw fields.wrongAt(key, "'" + ship + "' cannot be beside herself", "name another ship");
        }
        return other;
    }

    private Step abeam(YamlFields fields) {
        return new Step.Abeam(
                other(fields, "abeam"),
                Numbers.between(fields, "starboard_m", 0, -FARTHEST_m, FARTHEST_m),
                Numbers.between(fields, "forward_m", 0, -FARTHEST_m, FARTHEST_m),
                told(fields),
                anchor.moment_s(fields, "until"),
                status(fields, NavigationalStatus.UNDER_WAY));
    }

    private Step follow(YamlFields fields) {
        return new Step.Follow(
                other(fields, "follow"),
                Numbers.between(fields, "astern_m", 300, 10, FARTHEST_m),
                speed_kn(fields, 4),
                told(fields),
                anchor.moment_s(fields, "until"),
                status(fields, NavigationalStatus.RESTRICTED_MANOEUVRABILITY));
    }

    private Step wander(YamlFields fields) {
        double least_kn = Numbers.between(fields, "least_knots", 0.8, LEAST_SPEED_kn, 10);
        return new Step.Wander(
                fields.has("around") ? anchor.spot(fields, "around") : null,
                Numbers.between(fields, "wander", 4, 1, 50),
                least_kn,
                Numbers.between(fields, "most_knots", StrictMath.max(4.5, least_kn), least_kn, 10),
                anchor.requiredMoment_s(fields, "until"),
                status(fields, NavigationalStatus.FISHING));
    }

    private Step shuttle(YamlFields fields) {
        return new Step.Shuttle(
                fields.has("between") ? anchor.spot(fields, "between") : null,
                anchor.spot(fields, "shuttle"),
                anchor.spots(fields, "via"),
                speed_kn(fields, USUAL_SPEED_kn),
                fields.has("rest") ? Durations.positive_s(fields, "rest") : 0,
                anchor.requiredMoment_s(fields, "until"),
                status(fields, NavigationalStatus.UNDER_WAY));
    }

    private static double speed_kn(YamlFields fields, double usual) {
        return Numbers.between(fields, "knots", usual, LEAST_SPEED_kn, PlannedTrack.FASTEST_kn);
    }

    private static NavigationalStatus status(YamlFields fields, NavigationalStatus usual) {
        return Words.constant(fields, "status", NavigationalStatus.values(), usual);
    }
}
