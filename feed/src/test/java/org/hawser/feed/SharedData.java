package org.hawser.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Reference data that lies beside the checkout, never in it; tests that need it are skipped where it is absent. */
final class SharedData {

    private static final Optional<Path> FOLDER = find();

    private SharedData() {}

    /** A file of the reference data. */
    static Path file(String name) {
        Assumptions.assumeTrue(FOLDER.isPresent(), "reference data (shared/data) is not beside this checkout");
        return FOLDER.orElseThrow().resolve(name);
    }

    private static Optional<Path> find() {
        String given = System.getenv("HAWSER_SHARED_DATA");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        for (Path parent = Path.of("").toAbsolutePath(); parent != null; parent = parent.getParent()) {
            Path folder = parent.resolve("shared").resolve("data");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
