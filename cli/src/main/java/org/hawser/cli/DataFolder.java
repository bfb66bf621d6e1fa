package org.hawser.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where lists, cases and logs live: {@code --data}, else {@code HAWSER_DATA}, else the XDG data home. */
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of lists, cases and logs (else $HAWSER_DATA, else the XDG data home).")
    private @Nullable Path given;

    Path path() {
        return path(given, System.getenv());
    }

    static Path path(@Nullable Path given, Map<String, String> environment) {
        if (given != null) {
            return given;
        }
        String own = environment.get("HAWSER_DATA");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String home = environment.get("XDG_DATA_HOME");
        if (home != null && Path.of(home).isAbsolute()) {
            return Path.of(home, "hawser");
        }
        return Path.of(System.getProperty("user.home"), ".local", "share", "hawser");
    }
}
