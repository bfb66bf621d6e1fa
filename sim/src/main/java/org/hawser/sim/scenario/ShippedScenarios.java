package org.hawser.sim.scenario;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The scenarios and stories that ship with Hawser. */
final class ShippedScenarios {

    static final List<String> NAMES = List.of("meeting-dark");

    static final List<String> STORIES = List.of("pilotage");

    private ShippedScenarios() {}

    static InputStream scenario(String name) {
        return open(name + ".yaml");
    }

    static InputStream story(String name) {
        return open("stories/" + name + ".yaml");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ShippedScenarios.class.getResourceAsStream(name), name);
    }
}
