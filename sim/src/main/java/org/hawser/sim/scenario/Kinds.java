package org.hawser.sim.scenario;

import java.util.Map;
import java.util.TreeMap;

/** What two ships side by side can be told as, and whether that is what ships do every day. */
final class Kinds {

    private static final Map<String, Boolean> INNOCENT = new TreeMap<>(Map.ofEntries(
            Map.entry("meeting-at-sea", false),
            Map.entry("meeting-at-anchor", false),
            Map.entry("pilotage", true),
            Map.entry("tug-and-tow", true),
            Map.entry("harbour-tug", true),
            Map.entry("bunkering-in-port", true),
            Map.entry("replenishment", true),
            Map.entry("boarding", true),
            Map.entry("crew-change", true),
            Map.entry("stores", true),
            Map.entry("survey", true),
            Map.entry("pair-trawling", true),
            Map.entry("fishing-fleet", true),
            Map.entry("convoy", true),
            Map.entry("net-buoys", true),
            Map.entry("net-buoys-tended", true),
            Map.entry("anchored-neighbours", true),
            Map.entry("berth-neighbours", true),
            Map.entry("ferries-crossing", true)));

    private Kinds() {}

    /** @throws IllegalArgumentException where it is no kind */
    static boolean isInnocent(String kind) {
        Boolean innocent = INNOCENT.get(kind);
        if (innocent == null) {
            throw new IllegalArgumentException("\"" + kind + "\" is none of " + INNOCENT.keySet());
        }
        return innocent;
    }
}
