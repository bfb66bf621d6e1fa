package org.hawser.sim.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sea.yaml.YamlFields;
import org.hawser.sea.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/** Files of scenarios and of the stories that they use. */
final class ScenarioFiles {

    /** Some thousand ships. */
    private static final int LARGEST = 1 << 20;

    /** So that a scenario uses what lies beside it, and nothing else. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final @Nullable Path folder;

    /** @param folder of the scenario's file; null where it has none */
    ScenarioFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A story, and the name of its file. */
    record Source(String file, YamlFields story) {}

    /** @throws YamlException where it is too large */
    static byte[] read(String name, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new YamlException(name, 1, "the file is larger than 1 MiB", "write it as several scenarios");
            }
            return bytes;
        }
    }

    /** The story that {@code placed} uses. */
    Source story(YamlFields placed, String name) throws IOException {
        if (ShippedScenarios.STORIES.contains(name)) {
            try (InputStream in = ShippedScenarios.story(name)) {
                return source("stories/" + name + ".yaml", in.readAllBytes());
            }
        }
        boolean isName = NAME.matcher(name).matches();
        @Nullable Path path = folder == null || !isName ? null : folder.resolve(name + ".yaml");
        if (path == null || !Files.isRegularFile(path)) {
            throw placed.wrongAt(
                    "use",
                    "there is no story '" + name + "'",
                    "use one of " + ShippedScenarios.STORIES + ", or a file beside this one, without .yaml");
        }
        return source(path.toString(), read(path.toString(), path));
    }

    private static Source source(String file, byte[] bytes) {
        return new Source(file, YamlFields.of(file, YamlTree.read(file, bytes), StoryReader.KEYS));
    }
}
