package org.hawser.bench.sim;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** Logs from the sea that are not part of this repository; tests that need them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    /** The folder, or a visible skip. */
    static Path need() {
        Optional<Path> folder = SharedFolder.find(Path.of(""), System.getenv());
        assumeTrue(folder.isPresent(), "reference data (shared/data) is not beside this checkout");
        return folder.orElseThrow();
    }
}
