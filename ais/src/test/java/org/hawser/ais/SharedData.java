package org.hawser.ais;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Reference data that lies beside the checkout, never in it; tests that need it are skipped where it is absent. */
public final class SharedData {

    private static final Optional<Path> FOLDER = find();

    private SharedData() {}

    public static byte[] bytes(String name) throws IOException {
        Assumptions.assumeTrue(FOLDER.isPresent(), "reference data (shared/data) is not beside this checkout");
        Path file = FOLDER.orElseThrow().resolve(name);
        try (InputStream plain = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(plain) : plain) {
            return in.readAllBytes();
        }
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
