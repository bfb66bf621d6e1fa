package org.hawser.sim.scenario;

import java.util.Map;
import java.util.TreeMap;

/** What two ships side by side can be told as. */
final class Kinds {

    /** What a plan's {@code alongside} is where it says nothing. */
    static final String USUAL = "meeting-at-sea";

    private static final Map<String, Told> KINDS = new TreeMap<>(Map.ofEntries(
            suspect(USUAL, "two ships alongside each other, adrift"),
            suspect("meeting-at-anchor", "two ships alongside each other, one of them at anchor"),
            innocent("pilotage", "a pilot boat alongside"),
            innocent("tug-and-tow", "a tow on a long line"),
            innocent("harbour-tug", "a tug made fast"),
            innocent("bunkering-in-port", "fuel for the ship's own use, within a port's limits"),
            innocent("replenishment", "a ship of the State supplied under way"),
            innocent("boarding", "a ship of the State has stopped a ship"),
            innocent("crew-change", "a boat with crew alongside"),
            innocent("stores", "a boat with stores alongside"),
            innocent("survey", "a boat with surveyors alongside"),
            innocent("pair-trawling", "two trawlers with one net between them"),
            innocent("fishing-fleet", "boats of one fleet"),
            innocent("convoy", "ships that go in line"),
            innocent("net-buoys", "buoys on one net"),
            innocent("net-buoys-tended", "a boat at the buoys of her net"),
            innocent("anchored-neighbours", "ships that wait at anchor near each other"),
            innocent("berth-neighbours", "ships at berths near each other"),
            innocent("ferries-crossing", "ferries that meet on their way")));

    private Kinds() {}

    private static Map.Entry<String, Told> suspect(String kind, String words) {
        return Map.entry(kind, new Told(kind, false, words));
    }

    private static Map.Entry<String, Told> innocent(String kind, String words) {
        return Map.entry(kind, new Told(kind, true, words));
    }

    /** @throws IllegalArgumentException where it is no kind */
    static Told of(String kind) {
        Told told = KINDS.get(kind);
        if (told == null) {
            throw new IllegalArgumentException("\"" + kind + "\" is none of " + KINDS.keySet());
        }
        return told;
    }
}
