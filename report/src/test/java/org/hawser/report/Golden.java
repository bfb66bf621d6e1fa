package org.hawser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files kept beside the tests. With {@code -Dgolden.write=true} they are written anew, to be read
 * through before they are kept.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "hawser", "report");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text);
        }
        assertThat(text).as(name).isEqualTo(Files.readString(file));
    }
}
