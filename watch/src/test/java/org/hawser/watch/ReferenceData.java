package org.hawser.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the reference data that lies beside some checkouts. */
final class ReferenceData {

    private ReferenceData() {}

    /** The folder {@code shared/data} beside the checkout, or what HAWSER_SHARED_DATA names; null where there is none. */
    static @Nullable Path folder() {
        String given = System.getenv("HAWSER_SHARED_DATA");
        if (given != null) {
            return Path.of(given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared/data");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
