package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hawser.sea.Position;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sim.radio.Equipment;
import org.hawser.sim.radio.Latency;
import org.hawser.sim.radio.Orbit;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.radio.ReceiverClock;
import org.hawser.sim.radio.Receivers;
import org.hawser.sim.radio.Satellite;
import org.hawser.sim.radio.Sector;
import org.hawser.sim.radio.ShoreStation;
import org.hawser.sim.radio.TagTime;
import org.hawser.sim.radio.WideService;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.Timeline;
import org.jspecify.annotations.Nullable;

/** Reads who hears. */
final class ReceiverReader {

    private static final Set<String> COMMON =
            Set.of("thin", "clock_s", "drift_ppm", "tag", "repeats", "latency", "out");
    private static final Set<String> SHORE = with("shore", "at", "height_m", "share", "shadows");
    private static final Set<String> SATELLITES =
            with("satellites", "name", "altitude_km", "inclination_deg", "elevation_deg", "share", "ground", "readout");
    private static final Set<String> EVERYWHERE = with("everywhere", "share");
    private static final Set<String> PRESET = Set.of("preset");
    private static final Set<String> ALL = Set.copyOf(Stream.of(SHORE, SATELLITES, EVERYWHERE, PRESET)
            .flatMap(Set::stream)
            .toList());
    private static final Set<String> SPAN = Set.of("from", "until");
    private static final Set<String> SHADOW = Set.of("from_deg", "to_deg", "beyond_km");
    private static final double KILOMETRE_m = 1000;
    private static final int MOST_SATELLITES = 100;
    private static final double READ_OUT_s = 300;

    private final Anchor anchor;
    private final String suffix;

    /** @param suffix of all names */
    ReceiverReader(Anchor anchor, String suffix) {
        this.anchor = anchor;
        this.suffix = suffix;
    }

    private static Set<String> with(String... own) {
        return Set.copyOf(Stream.concat(COMMON.stream(), Stream.of(own)).toList());
    }

    /** Those under the key {@code receivers}; none where it is missing. */
    List<Receiver> read(YamlFields fields) {
        List<Receiver> receivers = new ArrayList<>();
        for (YamlFields receiver : fields.children("receivers", ALL)) {
            receivers.addAll(receivers(receiver));
        }
        return List.copyOf(receivers);
    }

    private List<Receiver> receivers(YamlFields fields) {
        if (fields.has("shore")) {
            only(fields, SHORE);
            return List.of(shore(fields));
        }
        if (fields.has("satellites")) {
            only(fields, SATELLITES);
            return satellites(fields);
        }
        if (fields.has("everywhere")) {
            only(fields, EVERYWHERE);
            return List.of(new WideService(
                    equipment(fields, fields.text("everywhere")), share(fields, 0.6), latency(fields, 4, 20)));
        }
        if (!"demonstration".equals(fields.optionalText("preset"))) {
            throw fields.wrong(
                    "this is no receiver", "begin with shore, satellites, everywhere, or preset: demonstration");
        }
        only(fields, PRESET);
        return Receivers.demonstration();
    }

    private static void only(YamlFields fields, Set<String> keys) {
        for (String key : fields.keys()) {
            if (!keys.contains(key)) {
                List<String> known = keys.stream().sorted().toList();
                throw fields.wrongAt(key, "'" + key + "' is not known here", "use one of " + known);
            }
        }
    }

    private static double share(YamlFields fields, double usual) {
        return Numbers.between(fields, "share", usual, 0, 1);
    }

    private Receiver shore(YamlFields fields) {
        List<Sector> shadows = fields.children("shadows", SHADOW).stream()
                .map(shadow -> new Sector(
                        Numbers.between(shadow, "from_deg", 0, 0, 360),
                        Numbers.between(shadow, "to_deg", 0, 0, 360),
                        KILOMETRE_m * Numbers.between(shadow, "beyond_km", 0, 0, 1000)))
                .toList();
        return made(
                fields,
                () -> new ShoreStation(
                        equipment(fields, fields.text("shore")),
                        anchor.spot(fields, "at").position(),
                        Numbers.between(fields, "height_m", 100, 1, 5_000),
                        shadows,
                        share(fields, 0.95),
                        latency(fields, 0.1, 1)));
    }

    /** A constellation: planes evenly around the earth, and each satellite further on in its orbit. */
    private List<Receiver> satellites(YamlFields fields) {
        int count = Numbers.wholeBetween(fields, "satellites", 1, MOST_SATELLITES);
        @Nullable String name = fields.optionalText("name");
        List<Position> ground =
                anchor.spots(fields, "ground").stream().map(Spot::position).toList();
        List<Receiver> satellites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            satellites.add(made(
                    fields,
                    () -> new Satellite(
                            equipment(fields, (name == null ? "SIMSAT" : name) + (number + 1)),
                            orbit(fields, number, count),
                            Numbers.between(fields, "elevation_deg", 5, 0, 89),
                            share(fields, 0.7),
                            ground,
                            fields.has("readout") ? Durations.positive_s(fields, "readout") : READ_OUT_s)));
        }
        return satellites;
    }

    private static Orbit orbit(YamlFields fields, int number, int count) {
        return new Orbit(
                KILOMETRE_m * Numbers.between(fields, "altitude_km", 650, 100, 50_000),
                Numbers.between(fields, "inclination_deg", 98, 0, 180),
                360.0 * number / count - 180,
                137.5 * number % 360);
    }

    private Equipment equipment(YamlFields fields, String name) {
        Equipment equipment = made(fields, () -> Equipment.plain(name + suffix))
                .with(new ReceiverClock(
                        Numbers.between(fields, "clock_s", 0, -100_000, 100_000),
                        Numbers.between(fields, "drift_ppm", 0, -1_000, 1_000),
                        Timeline.of(0.0)))
                .thinning(fields.has("thin") ? Durations.positive_s(fields, "thin") : 0)
                .repeating(Numbers.between(fields, "repeats", 0, 0, 1))
                .outAt(out(fields));
        return fields.has("tag") ? equipment.with(Words.required(fields, "tag", TagTime.values())) : equipment;
    }

    private Spans out(YamlFields fields) {
        return Spans.union(fields.children("out", SPAN).stream()
                .map(span -> made(
                        span,
                        () -> Spans.of(anchor.requiredMoment_s(span, "from"), anchor.requiredMoment_s(span, "until"))))
                .toList());
    }

    private static Latency latency(YamlFields fields, double least_s, double most_s) {
        return fields.has("latency")
                ? Latency.between(least_s, StrictMath.max(least_s, Durations.positive_s(fields, "latency")))
                : Latency.between(least_s, most_s);
    }

    /** What cannot be made is wrong at the receiver's place in the file. */
    private static <T> T made(YamlFields fields, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw fields.wrong(String.valueOf(e.getMessage()), "correct it");
        }
    }
}
