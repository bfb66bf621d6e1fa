package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final Set<String> SPAN = Set.of("from", "until");
    private static final Set<String> SHADOW = Set.of("from_deg", "to_deg", "beyond_km");
    private static final double KILOMETRE_m = 1000;
    private static final int MOST_SATELLITES = 100;

    private final Anchor anchor;

    ReceiverReader(Anchor anchor) {
        this.anchor = anchor;
    }

    private static Set<String> with(String... own) {
        return Set.copyOf(Stream.concat(COMMON.stream(), Stream.of(own)).toList());
    }

    List<Receiver> read(YamlFields scenario) {
        List<Receiver> receivers = new ArrayList<>();
        Set<String> all = Set.copyOf(Stream.of(SHORE, SATELLITES, EVERYWHERE, PRESET)
                .flatMap(Set::stream)
                .toList());
        for (YamlFields fields : scenario.children("receivers", all)) {
            receivers.addAll(receivers(fields));
        }
        return receivers.isEmpty() ? Receivers.demonstration() : List.copyOf(receivers);
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
                    equipment(fields, fields.text("everywhere")),
                    StepReader.number(fields, "share", 0.6),
                    latency(fields, 4, 20)));
        }
        if (!"demonstration".equals(fields.optionalText("preset"))) {
            throw fields.wrong(
                    "this is no receiver", "begin with shore, satellites, everywhere, or preset: demonstration");
        }
        return Receivers.demonstration();
    }

    private static void only(YamlFields fields, Set<String> keys) {
        for (String key : fields.keys()) {
            if (!keys.contains(key)) {
                throw fields.wrongAt(
                        key,
                        "'" + key + "' is not known here",
                        "use one of " + keys.stream().sorted().toList());
            }
        }
    }

    private Receiver shore(YamlFields fields) {
        List<Sector> shadows = fields.children("shadows", SHADOW).stream()
                .map(shadow -> new Sector(
                        StepReader.number(shadow, "from_deg", 0),
                        StepReader.number(shadow, "to_deg", 0),
                        KILOMETRE_m * StepReader.number(shadow, "beyond_km", 0)))
                .toList();
        return made(
                fields,
                () -> new ShoreStation(
                        equipment(fields, fields.text("shore")),
                        anchor.spot(fields, "at").position(),
                        StepReader.positive(fields, "height_m", 100),
                        shadows,
                        StepReader.number(fields, "share", 0.95),
                        latency(fields, 0.1, 1)));
    }

    /** A constellation: planes evenly around the earth, and each satellite further on in its orbit. */
    private List<Receiver> satellites(YamlFields fields) {
        int count = fields.read("satellites", fields.text("satellites"), Integer::parseInt);
        if (count < 1 || count > MOST_SATELLITES) {
            throw fields.wrongAt("satellites", count + " satellites", "give 1 to " + MOST_SATELLITES);
        }
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
                            new Orbit(
                                    KILOMETRE_m * StepReader.positive(fields, "altitude_km", 650),
                                    StepReader.number(fields, "inclination_deg", 98),
                                    360.0 * number / count - 180,
                                    137.5 * number % 360),
                            StepReader.number(fields, "elevation_deg", 5),
                            StepReader.number(fields, "share", 0.7),
                            ground,
                            fields.has("readout") ? StepReader.duration_s(fields, "readout") : 300)));
        }
        return satellites;
    }

    private Equipment equipment(YamlFields fields, String name) {
        Equipment equipment = made(fields, () -> Equipment.plain(name))
                .with(new ReceiverClock(
                        StepReader.number(fields, "clock_s", 0),
                        StepReader.number(fields, "drift_ppm", 0),
                        Timeline.of(0.0)))
                .thinning(StepReader.duration_s(fields, "thin"))
                .repeating(StepReader.number(fields, "repeats", 0))
                .outAt(out(fields));
        @Nullable String tag = fields.optionalText("tag");
        if (tag == null) {
            return equipment;
        }
        TagTime time = fields.read("tag", tag, word -> StepReader.constant(List.of(TagTime.values()), word));
        return equipment.with(time);
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
                ? Latency.between(least_s, Math.max(least_s, StepReader.duration_s(fields, "latency")))
                : Latency.between(least_s, most_s);
    }

    private interface Maker<T> {
        T make();
    }

    /** What cannot be made is wrong at the receiver's place in the file. */
    private <T> T made(YamlFields fields, Maker<T> maker) {
        try {
            return maker.make();
        } catch (IllegalArgumentException e) {
            throw fields.wrong(String.valueOf(e.getMessage()), "correct it");
        }
    }
}
