package org.hawser.sea.port;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Lists of ports that are not part of this repository; tests that need them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    /** The World Port Index as Global Fishing Watch passes it on, or a visible skip. */
    static Path worldPortIndex() {
        return need("ais/gfw-anchorages/WPI_ports.csv");
    }

    /** Global Fishing Watch's corrections of its anchorages, unpacked into a folder, or a visible skip. */
    static Path anchorages(Path folder) throws IOException {
        Path file = folder.resolve("anchorage_overrides.csv");
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(need("ais/gfw-anchorages/anchorage_overrides.csv.gz")))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static Path need(String name) {
        Path root = root();
        Path path = root == null ? Path.of(name) : root.resolve(name);
        assumeTrue(root != null && Files.exists(path), "reference data (shared/data) is not beside this checkout");
        return path;
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
