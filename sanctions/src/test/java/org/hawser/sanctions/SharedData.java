package org.hawser.sanctions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Published lists that are not part of this repository; tests that need them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    /** A file or folder of the reference data, or a visible skip. */
    static Path need(String name) {
        Path root = root();
        Path path = root == null ? Path.of(name) : root.resolve(name);
        assumeTrue(root != null && Files.exists(path), "reference data (shared/data) is not beside this checkout");
        return path;
    }

    /** The 17 monthly versions of OFAC's sdn.csv, oldest first. */
    static List<Path> ofacHistory() throws IOException {
        try (Stream<Path> files = Files.list(need("lists/ofac-history"))) {
            return files.sorted().toList();
        }
    }

    private static @Nullable Path root() {
        String given = System.getenv("HAWSER_SHARED_DATA");
        if (given != null) {
            return Path.of(given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data"))) {
                return at.resolve("shared/data");
            }
        }
        return null;
    }
}
