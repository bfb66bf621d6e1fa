package org.hawser.sim.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.hawser.sea.yaml.YamlException;
import org.hawser.sim.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * A scenario: a period, who hears, and stories with their ships. The same file and seed give the same log on any machine.
 *
 * @param id short name
 * @param title for people
 * @param about what it is like, for people; may be empty
 */
public record Scenario(String id, String title, String about, Simulation simulation) {

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
                return new ScenarioReader(nameOrFile + ".yaml", null).read(in.readAllBytes(), seed);
            }
        }
        Path path = file(nameOrFile);
        byte[] bytes = ScenarioFiles.read(nameOrFile, path);
        return new ScenarioReader(nameOrFile, path.toAbsolutePath().getParent()).read(bytes, seed);
    }

    private static Path file(String name) throws NoSuchFileException {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Then it is no file.
        }
        throw new NoSuchFileException(name, null, "no such file, and no scenario of that name ships with Hawser");
    }
}
