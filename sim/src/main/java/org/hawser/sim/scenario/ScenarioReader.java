package org.hawser.sim.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlTree;
import org.hawser.sim.Period;
import org.hawser.sim.Simulation;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.radio.Receivers;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;
import org.jspecify.annotations.Nullable;

/** Reads a scenario's file. Used once. */
final class ScenarioReader {

    private static final Set<String> KEYS =
            Set.of("scenario", "title", "about", "start", "length", "seed", "receivers", "stories");
    private static final Set<String> PLACED = Set.of("use", "at", "from", "numbers");
    private static final Set<String> STORY =
            Set.copyOf(Stream.concat(PLACED.stream(), StoryReader.KEYS.stream()).toList());
    private static final double LONGEST_s = 400 * 86_400.0;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final String file;
    private final ScenarioFiles files;
    private final Identities identities = new Identities();
    private final List<Ship> ships = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();
    private final ReceiverList receivers = new ReceiverList();

    /** @param folder of the file, where stories may lie beside it; null where it has none */
    ScenarioReader(String file, @Nullable Path folder) {
        this.file = file;
        this.files = new ScenarioFiles(folder);
    }

    Scenario read(byte[] bytes, @Nullable Long seedGiven) throws IOException {
        YamlFields fields = YamlFields.of(file, YamlTree.read(file, bytes), KEYS);
        Instant start = fields.read("start", fields.text("start"), ScenarioReader::minute);
        double end_s = fields.read("length", fields.text("length"), ScenarioReader::length_s);
        long seed = fields.read("seed", fields.text("seed"), Numbers::whole);
        Chance chance = new Chance(seedGiven == null ? seed : seedGiven);
        Anchor anchor = new Anchor(file, null, 0, start);
        receivers.add(fields, fields.has("receivers") ? new ReceiverReader(anchor, "").read(fields) : usual());
        int story = 0;
        for (YamlFields placed : fields.children("stories", STORY)) {
            stage(placed, anchor, end_s, chance.of("stories").of(story++));
        }
        if (ships.isEmpty()) {
            throw fields.wrong("there is no ship in it", "add a story with ships");
        }
        truths.addAll(new Outages(ships, end_s).of(receivers.all()));
        Period period = new Period(start, start.plusSeconds((long) end_s));
        @Nullable String about = fields.optionalText("about");
        Simulation simulation = new Simulation(chance.of("radio"), period, ships, truths, receivers.all());
        return new Scenario(fields.text("scenario"), fields.text("title"), about == null ? "" : about, simulation);
    }

    private static List<Receiver> usual() {
        return Receivers.demonstration();
    }

    private static Instant minute(String text) {
        try {
            Instant start = Instant.parse(text);
            if (start.getEpochSecond() % 60 != 0 || start.getNano() != 0) {
                throw new IllegalArgumentException("a simulation begins with a whole minute, not at " + text);
            }
            if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
                throw new IllegalArgumentException("a simulation begins from 1990 to 2100, not at " + text);
            }
            return start;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no time: write 2018-03-01T00:00:00Z", e);
        }
    }

    private static double length_s(String text) {
        double length_s = Durations.seconds(text);
        if (!(length_s >= 60 && length_s <= LONGEST_s)) {
            throw new IllegalArgumentException("a simulation lasts a minute to 400 days, not " + text);
        }
        return StrictMath.floor(length_s);
    }

    /** Puts a story, written here or in a file of its own, where and when it is placed. */
    private void stage(YamlFields placed, Anchor sea, double end_s, Chance chance) throws IOException {
        @Nullable Spot at = placed.has("at") ? sea.spot(placed, "at") : null;
        double from_s = placed.has("from") ? sea.requiredMoment_s(placed, "from") : 0;
        int numbers = placed.has("numbers") ? Numbers.wholeBetween(placed, "numbers", 0, 999) : 0;
        @Nullable String use = placed.optionalText("use");
        ScenarioFiles.Source source =
                use == null ? new ScenarioFiles.Source(file, placed) : files.story(only(placed), use);
        Anchor anchor = new Anchor(source.file(), at, from_s, sea.start());
        StoryReader reader = new StoryReader(source.file(), source.story(), anchor, numbers, end_s);
        Map<String, ShipSpec> specs = reader.ships();
        StoryStage stage = new StoryStage(source.file(), specs, chance);
        List<Happening> happenings = reader.happenings(specs, stage::motion);
        identities.add(placed, specs.values(), happenings);
        Map<String, Ship> hers = stage.ships(happenings, end_s);
        ships.addAll(hers.values());
        truths.addAll(new StoryTruths(source.file(), hers, end_s).of(stage, happenings));
        receivers.add(placed, reader.receivers());
    }

    /** What uses another file has no ships of its own. */
    private static YamlFields only(YamlFields placed) {
        for (String key : placed.keys()) {
            if (!PLACED.contains(key)) {
                throw placed.wrongAt(
                        key,
                        "'" + key + "' does not go with 'use'",
                        "use a story, or write one, in an item of its own");
            }
        }
        return placed;
    }
}
