package org.hawser.sim.scenario;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The scenarios and stories that ship with Hawser. */
final class ShippedScenarios {

    static final List<String> NAMES = List.of(
            "2017-01-rajin-coal",
            "2017-10-for-the-fishing-fleet",
            "2017-10-four-receivers",
            "2017-12-false-name",
            "2018-02-before-dawn",
            "2018-02-daylight",
            "2018-02-never-registered",
            "2018-03-coal-south",
            "2018-06-disguised",
            "2018-06-two-suppliers",
            "2018-07-midnight",
            "2019-01-three-sightings",
            "2019-02-off-nampo",
            "2019-05-six-contacts",
            "2019-08-dark-months",
            "2019-12-two-days-running",
            "2019-laundered",
            "2021-08-sold-ship",
            "2021-scrapped-number",
            "2024-03-coal-seized",
            "2024-03-vostochny",
            "2024-06-iron-ore",
            "2025-07-old-hulls",
            "gaps",
            "identities",
            "look-alikes",
            "meeting-dark",
            "meetings",
            "port-calls",
            "spoofing");

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
            "port-call",
            "port-call-dprk",
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
