package org.hawser.sim.scenario;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The scenarios and stories that ship with Hawser. */
final class ShippedScenarios {

    static final List<String> NAMES =
            List.of("gaps", "identities", "look-alikes", "meeting-dark", "meetings", "port-calls", "spoofing");

    static final List<String> STORIES = List.of(
            "anchored-neighbours",
            "bunkering-in-port",
            "chain",
            "cloned-mmsi",
            "convoy",
            "ferries-crossing",
            "fishing-fleet",
            "flag-change",
            "gap-by-choice",
            "harbour-tug",
            "identity-swap",
            "loitering",
            "lost-coverage",
            "meeting-antimeridian",
            "meeting-at-anchor",
            "meeting-both-dark",
            "meeting-cho-do",
            "meeting-midnight",
            "meeting-off-port",
            "meeting-one-dark",
            "meeting-visible",
            "meeting-whole-degree",
            "mmsi-change",
            "name-change",
            "net-buoys",
            "pair-trawling",
            "pilotage",
            "port-call-dprk",
            "port-call",
            "receiver-outage",
            "replenishment",
            "second-transmitter",
            "shared-mmsi",
            "shuttle",
            "spoof-circle",
            "spoof-frozen",
            "spoof-on-land",
            "spoof-shift",
            "spoof-teleport",
            "spoof-track",
            "tug-and-tow");

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
