package org.hawser.sim.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.scenario.Happening.When;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Transponder;
import org.jspecify.annotations.Nullable;

/** Reads what happens to the stations of a story's ships. */
final class HappeningReader {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "off", with("off"),
            "unheard", with("unheard"),
            "rename", with("rename", "changes", "number", "mid", "mmsi", "imo", "name", "call_sign"),
            "swap", with("swap", "with"),
            "clone", with("clone", "by"),
            "share", with("share", "by"),
            "second", with("second", "mid", "number", "station"),
            "falsify", with("falsify", "how", "at", "to", "radius_m", "knots", "east_km", "north_km"),
            "tell", with("tell", "ships"));

    private final String file;
    private final Anchor anchor;
    private final double end_s;
    private final Map<String, ShipSpec> ships;
    private final NumberedIdentities identities;

    HappeningReader(
            String file, Anchor anchor, double end_s, Map<String, ShipSpec> ships, NumberedIdentities identities) {
        this.file = file;
        this.anchor = anchor;
        this.end_s = end_s;
        this.ships = ships;
        this.identities = identities;
    }

    private static Set<String> with(String... own) {
        return Stream.concat(Stream.of("from", "until", "innocent", "note"), Stream.of(own))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param motions of the story's ships, to be asked when the simulation runs */
    Happening read(YamlNode node, Function<String, Motion> motions) {
        String verb = Words.verb(file, node, KEYS, "nothing happens");
        YamlFields fields = YamlFields.of(file, node, KEYS.getOrDefault(verb, Set.of()));
        When when = when(fields, verb.equals("unheard"));
        return switch (verb) {
            case "off" -> new Happening.Off(ship(fields, "off").id(), when);
            case "unheard" -> new Happening.Unheard(ship(fields, "unheard").id(), when);
            case "rename" -> renamed(fields, when);
            case "swap" -> swapped(fields, when);
            case "clone" -> {
                ShipSpec original = ship(fields, "clone");
                yield new Happening.Cloned(
                        original.id(), another(fields, "by", original).id(), original.truth(), when);
            }
            case "share" -> shared(fields, when);
            case "second" -> second(fields, when);
            case "falsify" -> falsified(fields, when, motions);
            default -> told(fields, when);
        };
    }

    private When when(YamlFields fields, boolean usuallyInnocent) {
        double from_s = anchor.requiredMoment_s(fields, "from");
        @Nullable Double until = anchor.moment_s(fields, "until");
        double until_s = until == null ? end_s : until;
        if (until_s <= 0 || from_s >= end_s) {
            throw fields.wrongAt("from", "it happens before the simulation or after it", "correct the times");
        }
        if (until_s <= from_s) {
            throw fields.wrongAt("from", "it ends before it begins", "correct 'from' and 'until'");
        }
        @Nullable Boolean innocent = Numbers.yesOrNo(fields, "innocent");
        @Nullable String note = fields.optionalText("note");
        return new When(from_s, until_s, innocent == null ? usuallyInnocent : innocent, note == null ? "" : note);
    }

    private ShipSpec ship(YamlFields fields, String key) {
        return ship(fields, key, fields.text(key));
    }

    private ShipSpec ship(YamlFields fields, String key, String id) {
        ShipSpec ship = ships.get(id);
        if (ship == null) {
            throw fields.wrongAt(key, "there is no ship '" + id + "' in this story", "use one of " + ships.keySet());
        }
        return ship;
    }

    private ShipSpec another(YamlFields fields, String key, ShipSpec first) {
        ShipSpec other = ship(fields, key);
        if (other.id().equals(first.id())) {
            throw fields.wrongAt(key, "that is the same ship", "name another");
        }
        return other;
    }

    private Happening renamed(YamlFields fields, When when) {
        ShipSpec ship = ship(fields, "rename");
        return new Happening.Renamed(ship.id(), identities.other(fields, ship.identity()), when);
    }

    private Happening swapped(YamlFields fields, When when) {
        ShipSpec one = ship(fields, "swap");
        ShipSpec other = another(fields, "with", one);
        return new Happening.Swapped(one.id(), one.identity(), other.id(), other.identity(), when);
    }

    private Happening shared(YamlFields fields, When when) {
        ShipSpec original = ship(fields, "share");
        ShipSpec ship = another(fields, "by", original);
        Identity own = ship.identity();
        Identity says = new Identity(original.identity().mmsi(), own.imo(), own.name(), own.callSign());
        return new Happening.Shared(original.id(), ship.id(), says, when);
    }

    private Happening second(YamlFields fields, When when) {
        ShipSpec ship = ship(fields, "second");
        Transponder usual = ship.transponder() == null ? Transponder.CLASS_A : ship.transponder();
        Transponder transponder = Words.constant(fields, "station", Transponder.values(), usual);
        return new Happening.Second(ship.id(), identities.ship(fields), transponder, when);
    }

    private Happening falsified(YamlFields fields, When when, Function<String, Motion> motions) {
        String ship = ship(fields, "falsify").id();
        String how = fields.text("how");
        Motion hers = time_s -> motions.apply(ship).at(time_s);
        return new Happening.Falsified(
                ship, how, new FalsifiedReader(anchor, hers, when.from_s()).read(fields, how), when);
    }

    private Happening told(YamlFields fields, When when) {
        List<String> told = fields.texts("ships");
        if (told.isEmpty()) {
            throw fields.wrong("nobody takes part", "name 'ships'");
        }
        told.forEach(id -> ship(fields, "ships", id));
        return new Happening.Tell(fields.read("tell", fields.text("tell"), HappeningReader::kind), told, when);
    }

    private static String kind(String text) {
        if (!text.matches("[a-z][a-z-]{2,40}")) {
            throw new IllegalArgumentException("a kind is words of small letters with hyphens, not \"" + text + "\"");
        }
        return text;
    }
}
