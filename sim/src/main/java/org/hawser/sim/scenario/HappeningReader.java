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

    /** Each pair of them is looked at. */
    private static final int MOST_TOLD = 100;

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
        double from_s = anchor.requiredMoment_s(fields, "from");
        @Nullable Double until = anchor.moment_s(fields, "until");
        double until_s = until == null ? end_s : until;
        if (until_s <= 0 || from_s >= end_s) {
            throw fields.wrongAt("from", "it happens before the simulation or after it", "correct the times");
        }
        if (until_s <= from_s) {
            throw fields.wrongAt("from", "it ends before it begins", "correct 'from' and 'until'");
        }
        return happening(verb, fields, from_s, motions).between(fields, from_s, until_s);
    }

    private Draft happening(String verb, YamlFields fields, double from_s, Function<String, Motion> motions) {
        return switch (verb) {
            case "off" -> off(ship(fields, "off").id());
            case "unheard" -> unheard(ship(fields, "unheard").id());
            case "rename" -> renamed(fields);
            case "swap" -> swapped(fields);
            case "clone" -> cloned(fields);
            case "share" -> shared(fields);
            case "second" -> second(fields);
            case "falsify" -> falsified(fields, from_s, motions);
            default -> told(fields);
        };
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

    private static Draft off(String ship) {
        return Draft.of("gap-by-choice", "her stations are switched off", List.of(ship), new Effect.Off(ship));
    }

    /** Nothing is done to her station: where she is brings it about. */
    private static Draft unheard(String ship) {
        Told told = new Told("coverage-gap", true, "she is out of the reach of receivers");
        return new Draft(told, List.of(ship), List.of());
    }

    private Draft renamed(YamlFields fields) {
        ShipSpec ship = ship(fields, "rename");
        Identity says = identities.other(fields, ship.identity());
        String words = "she says that she is " + says.name() + ", MMSI " + says.mmsi() + ", IMO " + says.imo();
        Effect effect = new Effect.Says(ship.id(), ship.truth().as(says), says.mmsi() == ship.mmsi());
        return Draft.of("identity-change", words, List.of(ship.id()), effect);
    }

    private Draft swapped(YamlFields fields) {
        ShipSpec one = ship(fields, "swap");
        ShipSpec other = another(fields, "with", one);
        return Draft.of(
                "identity-swap",
                "each says that she is the other",
                List.of(one.id(), other.id()),
                new Effect.Says(one.id(), one.truth().as(other.identity()), true),
                new Effect.Says(other.id(), other.truth().as(one.identity()), true));
    }

    private Draft cloned(YamlFields fields) {
        ShipSpec original = ship(fields, "clone");
        ShipSpec thief = another(fields, "by", original);
        return Draft.of(
                "cloned-mmsi",
                "the second says all that the first says of herself, number, name and size",
                List.of(original.id(), thief.id()),
                new Effect.Says(thief.id(), original.truth(), true));
    }

    private Draft shared(YamlFields fields) {
        ShipSpec original = ship(fields, "share");
        ShipSpec ship = another(fields, "by", original);
        Identity own = ship.identity();
        Identity says = new Identity(original.mmsi(), own.imo(), own.name(), own.callSign());
        return Draft.of(
                "shared-mmsi",
                "both send under the MMSI " + says.mmsi() + ", each under her own name",
                List.of(original.id(), ship.id()),
                new Effect.Says(ship.id(), ship.truth().as(says), true));
    }

    private Draft second(YamlFields fields) {
        ShipSpec ship = ship(fields, "second");
        Transponder usual = ship.transponder() == null ? Transponder.CLASS_A : ship.transponder();
        Transponder transponder = Words.constant(fields, "station", Transponder.values(), usual);
        Identity says = identities.ship(fields);
        String words = "a second station aboard says that she is " + says.name() + ", MMSI " + says.mmsi();
        return Draft.of(
                "second-transmitter", words, List.of(ship.id()), new Effect.Second(ship.id(), says, transponder));
    }

    private Draft falsified(YamlFields fields, double from_s, Function<String, Motion> motions) {
        String ship = ship(fields, "falsify").id();
        String how = fields.text("how");
        FalsifiedReader reader =
                new FalsifiedReader(anchor, time_s -> motions.apply(ship).at(time_s), from_s);
        return Draft.of(
                "spoofed-position",
                "she reports positions that are not true: " + how,
                List.of(ship),
                new Effect.Falsified(ship, reader.read(fields, how)));
    }

    private Draft told(YamlFields fields) {
        List<String> told = fields.texts("ships");
        if (told.isEmpty()) {
            throw fields.wrong("nobody takes part", "name 'ships'");
        }
        if (told.size() > MOST_TOLD) {
            throw fields.wrongAt("ships", "more than " + MOST_TOLD + " ships take part", "tell it of fewer");
        }
        told.forEach(id -> ship(fields, "ships", id));
        String kind = fields.read("tell", fields.text("tell"), HappeningReader::kind);
        return Draft.of(kind, kind, told);
    }

    private static String kind(String text) {
        if (!text.matches("[a-z][a-z-]{2,40}")) {
            throw new IllegalArgumentException("a kind is words of small letters with hyphens, not \"" + text + "\"");
        }
        return text;
    }
}
