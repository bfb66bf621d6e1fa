package org.hawser.sim.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.scenario.Step.Lying;
import org.hawser.sim.ship.NavigationalStatus;
import org.jspecify.annotations.Nullable;

/** Reads the steps of plans. */
final class StepReader {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "lie", Set.of("lie", "as", "until"),
            "sail", Set.of("sail", "via", "knots", "arrive", "status"),
            "alongside", Set.of("alongside", "kind", "from", "until", "gap_m", "side", "knots"),
            "abeam", Set.of("abeam", "starboard_m", "forward_m", "until", "status"),
            "follow", Set.of("follow", "astern_m", "knots", "until", "status"),
            "wander", Set.of("wander", "least_knots", "most_knots", "until", "status"),
            "shuttle", Set.of("shuttle", "knots", "rest", "until", "status"));

    private static final double USUAL_SPEED_kn = 11;

    private final String file;
    private final Anchor anchor;

    StepReader(String file, Anchor anchor) {
        this.file = file;
        this.anchor = anchor;
    }

    Step read(YamlNode node) {
        String verb = verb(node);
        YamlFields fields = YamlFields.of(file, node, KEYS.getOrDefault(verb, Set.of()));
        return switch (verb) {
            case "lie" -> new Step.Lie(anchor.spot(fields, "lie"), lying(fields), anchor.moment_s(fields, "until"));
            case "sail" -> sail(fields);
            case "alongside" -> alongside(fields);
            case "abeam" ->
                new Step.Abeam(
                        fields.text("abeam"),
                        number(fields, "starboard_m", 0),
                        number(fields, "forward_m", 0),
                        anchor.moment_s(fields, "until"),
                        status(fields, NavigationalStatus.UNDER_WAY));
            case "follow" ->
                new Step.Follow(
                        fields.text("follow"),
                        number(fields, "astern_m", 300),
                        positive(fields, "knots", 4),
                        anchor.moment_s(fields, "until"),
                        status(fields, NavigationalStatus.RESTRICTED_MANOEUVRABILITY));
            case "wander" ->
                new Step.Wander(
                        positive(fields, "wander", 4),
                        positive(fields, "least_knots", 0.8),
                        positive(fields, "most_knots", 4.5),
                        anchor.requiredMoment_s(fields, "until"),
                        status(fields, NavigationalStatus.FISHING));
            default ->
                new Step.Shuttle(
                        anchor.spot(fields, "shuttle"),
                        positive(fields, "knots", USUAL_SPEED_kn),
                        duration_s(fields, "rest"),
                        anchor.requiredMoment_s(fields, "until"),
                        status(fields, NavigationalStatus.UNDER_WAY));
        };
    }

    /** What a step does is its first key that is a verb. */
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
                        "a step does nothing",
                        "let it begin with one of "
                                + KEYS.keySet().stream().sorted().toList());
    }

    private Step sail(YamlFields fields) {
        return new Step.Sail(
                anchor.spot(fields, "sail"),
                anchor.spots(fields, "via"),
                positive(fields, "knots", USUAL_SPEED_kn),
                anchor.moment_s(fields, "arrive"),
                status(fields, NavigationalStatus.UNDER_WAY));
    }

    private Step alongside(YamlFields fields) {
        double from_s = anchor.requiredMoment_s(fields, "from");
        double until_s = anchor.requiredMoment_s(fields, "until");
        if (until_s <= from_s) {
            throw fields.wrongAt("until", "'until' is not after 'from'", "correct the times");
        }
        @Nullable String kind = fields.optionalText("kind");
        return new Step.Alongside(
                fields.text("alongside"),
                kind == null ? "meeting-at-sea" : kind,
                from_s,
                until_s,
                positive(fields, "gap_m", 4),
                "port".equals(fields.optionalText("side")),
                positive(fields, "knots", USUAL_SPEED_kn));
    }

    private static Lying lying(YamlFields fields) {
        @Nullable String word = fields.optionalText("as");
        return word == null ? Lying.MOORED : fields.read("as", word, text -> constant(List.of(Lying.values()), text));
    }

    private static NavigationalStatus status(YamlFields fields, NavigationalStatus usual) {
        @Nullable String word = fields.optionalText("status");
        return word == null
                ? usual
                : fields.read("status", word, text -> constant(List.of(NavigationalStatus.values()), text));
    }

    /** The constant that a word names, case and blanks left out of account. */
    static <E extends Enum<E>> E constant(List<E> constants, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is none of "
                        + constants.stream()
                                .map(constant ->
                                        constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .toList()));
    }

    static double number(YamlFields fields, String key, double usual) {
        @Nullable String text = fields.optionalText(key);
        return text == null ? usual : fields.read(key, text, StepReader::finite);
    }

    private static double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("\"" + text + "\" is no number");
        }
        return value;
    }

    static double positive(YamlFields fields, String key, double usual) {
        double value = number(fields, key, usual);
        if (!(value > 0)) {
            throw fields.wrongAt(key, "'" + key + "' must be more than 0", "correct it");
        }
        return value;
    }

    static double duration_s(YamlFields fields, String key) {
        @Nullable String text = fields.optionalText(key);
        return text == null ? 0 : fields.read(key, text, Durations::seconds);
    }
}
