package org.hawser.sim;

import java.io.InputStream;
import java.util.Objects;

/**
 * The invented list that goes with the simulated sea of the demonstration, in the form of Hawser's reviewed lists: it lists the
 * ship of one planted meeting before the meeting, that of the other after it.
 */
public final class DemoList {

    /** Name of the list's file. */
    public static final String FILE_NAME = "demo-list.yaml";

    private DemoList() {}

    /** The list's bytes, UTF-8 YAML; the caller closes the stream. */
    public static InputStream open() {
        return Objects.requireNonNull(DemoList.class.getResourceAsStream(FILE_NAME), FILE_NAME);
    }
}
