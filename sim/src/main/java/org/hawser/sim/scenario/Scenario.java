package org.hawser.sim.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hawser.sea.Position;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlNode;
import org.hawser.sea.yaml.YamlTree;
import org.hawser.sim.Period;
import org.hawser.sim.Simulation;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A scenario: a period, who hears, and stories with their ships. The same file and seed give the same log on any machine.
 *
 * @param id short name
 * @param title for people
 * @param about what it is like, for people; may be empty
 */
public record Scenario(String id, String title, String about, Simulation simulation) {

    private static final Set<String> KEYS =
            Set.of("scenario", "title", "about", "start", "length", "seed", "receivers", "stories");
    private static final Set<String> PLACED = Set.of("use", "at", "from", "numbers");
    private static final Set<String> STORY =
            Set.copyOf(Stream.concat(PLACED.stream(), StoryReader.KEYS.stream()).toList());
    private static final double LONGEST_s = 400 * 86_400.0;

    /** Scenarios that ship with Hawser, by name. */
    public static final List<String> SHIPPED = ShippedScenarios.NAMES;

    /**
     * Reads a scenario.
     *
     * @param nameOrFile of one that ships with Hawser, or a file's path
     * @param seed in place of the file's; null for that
     * @throws YamlException where it is no scenario, with file and line
     * @throws IOException where it cannot be read
     */
    public static Scenario read(String nameOrFile, @Nullable Long seed) throws IOException {
        if (SHIPPED.contains(nameOrFile)) {
            try (InputStream in = ShippedScenarios.scenario(nameOrFile)) {
                return new Reader(nameOrFile + ".yaml", null).read(in.readAllBytes(), seed);
            }
        }
        Path path = Path.of(nameOrFile);
        return new Reader(nameOrFile, path.toAbsolutePath().getParent()).read(Files.readAllBytes(path), seed);
    }

    /** Reads one file; used once. */
    private static final class Reader {
        private final String file;
        private final @Nullable Path folder;
        private final List<Ship> ships = new ArrayList<>();
        private final List<Truth> truths = new ArrayList<>();
        private final Map<Integer, String> owners = new LinkedHashMap<>();

        Reader(String file, @Nullable Path folder) {
            this.file = file;
            this.folder = folder;
        }

        Scenario read(byte[] bytes, @Nullable Long seedGiven) throws IOException {
            YamlFields fields = YamlFields.of(file, YamlTree.read(file, bytes), KEYS);
            Instant start = fields.read("start", fields.text("start"), Reader::minute);
            double end_s = fields.read("length", fields.text("length"), Reader::length_s);
            long seed = seedGiven != null ? seedGiven : fields.read("seed", fields.text("seed"), Long::parseLong);
            Chance chance = new Chance(seed);
            Anchor anchor = new Anchor(file, null, 0, start);
            List<Receiver> receivers = new ReceiverReader(anchor).read(fields);
            int story = 0;
            for (YamlFields placed : fields.children("stories", STORY)) {
                stage(placed, start, end_s, chance.of("stories").of(story++));
            }
            if (ships.isEmpty()) {
                throw fields.wrong("there is no ship in it", "add a story with ships");
            }
            Period period = new Period(start, start.plusSeconds((long) end_s));
            @Nullable String about = fields.optionalText("about");
            return new Scenario(
                    fields.text("scenario"),
                    fields.text("title"),
                    about == null ? "" : about,
                    new Simulation(chance.of("radio"), period, ships, truths, receivers));
        }

        private static Instant minute(String text) {
            try {
                Instant start = Instant.parse(text);
                if (start.getEpochSecond() % 60 != 0 || start.getNano() != 0) {
                    throw new IllegalArgumentException("a simulation begins with a whole minute, not at " + text);
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
            return length_s;
        }

        private void stage(YamlFields placed, Instant start, double end_s, Chance chance) throws IOException {
            @Nullable
            Position at = placed.has("at")
                    ? new Anchor(file, null, 0, start).spot(placed, "at").position()
                    : null;
            double from_s = placed.has("from") ? new Anchor(file, null, 0, start).requiredMoment_s(placed, "from") : 0;
            int numbers = placed.has("numbers") ? placed.read("numbers", placed.text("numbers"), Integer::parseInt) : 0;
            @Nullable String use = placed.optionalText("use");
            String source = use == null ? file : use + ".yaml";
            YamlFields story = use == null ? placed : shipped(placed, use);
            Anchor anchor = new Anchor(source, at, from_s, start);
            stage(source, new StoryReader(source, story, anchor, numbers, end_s), placed, end_s, chance);
        }

        private void stage(String source, StoryReader reader, YamlFields placed, double end_s, Chance chance) {
            Map<String, ShipSpec> specs = reader.ships();
            StoryStage stage = new StoryStage(source, specs, chance);
            List<Happening> happenings = reader.happenings(specs, stage::motion);
            try {
                Map<String, Ship> hers = stage.ships(happenings, end_s);
                hers.values().forEach(ship -> join(ship, placed));
                truths.addAll(new StoryTruths(hers, end_s).of(stage, happenings));
            } catch (IllegalArgumentException e) {
                throw placed.wrong(String.valueOf(e.getMessage()), "correct the story");
            }
        }

        private void join(Ship ship, YamlFields placed) {
            @Nullable
            String other = owners.putIfAbsent(ship.mmsi(), ship.identity().name());
            if (other != null) {
                throw placed.wrong(
                        "two ships have the MMSI " + ship.mmsi(),
                        "give one of them another number, or the story 'numbers'");
            }
            ships.add(ship);
        }

        private YamlFields shipped(YamlFields placed, String name) throws IOException {
            if (ShippedScenarios.STORIES.contains(name)) {
                try (InputStream in = ShippedScenarios.story(name)) {
                    return story(name + ".yaml", in.readAllBytes());
                }
            }
            Path path = folder == null ? null : folder.resolve(name + ".yaml");
            if (path == null || !Files.isRegularFile(path)) {
                throw placed.wrongAt(
                        "use",
                        "there is no story '" + name + "'",
                        "use one of " + ShippedScenarios.STORIES + ", or a file beside this one");
            }
            return story(path.toString(), Files.readAllBytes(path));
        }

        private static YamlFields story(String name, byte[] bytes) {
            YamlNode tree = YamlTree.read(name, bytes);
            return YamlFields.of(name, tree, StoryReader.KEYS);
        }
    }
}
