package org.hawser.bench.sim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where reference data lies: the folder that {@code HAWSER_SHARED_DATA} names, else {@code shared/data} in a folder at or above here. */
final class SharedFolder {

    private SharedFolder() {}

    static Optional<Path> find(Path here, Map<String, String> environment) {
        String named = environment.get("HAWSER_SHARED_DATA");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path at = here.toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/data");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
