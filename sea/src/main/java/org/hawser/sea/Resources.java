package org.hawser.sea;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files that ship beside classes. */
public final class Resources {

    private Resources() {}

    /** The file {@code name} beside {@code owner}; the caller closes it. */
    public static InputStream open(Class<?> owner, String name) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the resource " + name + " is missing from the installation of Hawser");
        }
        return stream;
    }

    /** The rows of a table, header left out, each split at its tabs. */
    public static List<String[]> rows(Class<?> owner, String name) {
        try (InputStream stream = open(owner, name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
