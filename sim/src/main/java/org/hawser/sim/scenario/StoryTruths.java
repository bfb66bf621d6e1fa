package org.hawser.sim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hawser.sea.Position;
import org.hawser.sim.scenario.Step.Lying;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.truth.Truth;

/** What is true of a story's ships, from what they do and what happens to them. */
final class StoryTruths {

    /** What ships do alongside each other every day. */
    private static final Set<String> INNOCENT = Set.of(
            "pilotage",
            "towage",
            "harbour-tug",
            "bunkering",
            "bunkering-in-port",
            "replenishment",
            "crew-change",
            "stores",
            "survey",
            "waiting-for-berth");

    private static final String DPRK = "KP";
    private static final int MOST_PAIRED = 12;

    private final Map<String, Ship> ships;
    private final double end_s;

    StoryTruths(Map<String, Ship> ships, double end_s) {
        this.ships = ships;
        this.end_s = end_s;
    }

    List<Truth> of(StoryStage stage, List<Happening> happenings) {
        List<Truth> truths = new ArrayList<>();
        stage.contacts().forEach(contact -> truths.add(contact(contact)));
        stage.stays().stream().flatMap(this::stay).forEach(truths::add);
        happenings.forEach(happening -> truths.add(happening(happening)));
        return truths;
    }

    private Ship ship(String id) {
        Ship ship = ships.get(id);
        if (ship == null) {
            throw new IllegalArgumentException("there is no ship '" + id + "' in this story");
        }
        return ship;
    }

    private Truth contact(Contact contact) {
        List<Ship> both = List.of(ship(contact.other()), ship(contact.ship()));
        boolean innocent = INNOCENT.contains(contact.kind());
        return truth(
                contact.kind(), both, contact.from_s(), contact.until_s(), innocent, "two ships alongside each other");
    }

    private Stream<Truth> stay(Stay stay) {
        double from_s = Math.max(0, stay.from_s());
        double until_s = Math.min(end_s, stay.until_s());
        if (until_s <= from_s) {
            return Stream.empty();
        }
        List<Ship> her = List.of(ship(stay.ship()));
        if (stay.lying() == Lying.LOITERING) {
            return Stream.of(truth("loitering", her, from_s, until_s, false, "drifting with nobody near"));
        }
        if (stay.lying() == Lying.MOORED && stay.spot().port() != null) {
            String country = stay.spot().port().country();
            String note = "moored at " + stay.spot().port().name() + " (" + country + ")";
            return Stream.of(truth("port-call", her, from_s, until_s, !country.equals(DPRK), note));
        }
        return Stream.empty();
    }

    private Truth happening(Happening happening) {
        double from_s = Math.max(0, happening.from_s());
        double until_s = Math.min(end_s, happening.until_s());
        return switch (happening) {
            case Happening.Off off ->
                truth(
                        "gap-by-choice",
                        List.of(ship(off.ship())),
                        from_s,
                        until_s,
                        false,
                        "her stations are switched off");
            case Happening.Renamed renamed ->
                truth(
                        "identity-change",
                        List.of(ship(renamed.ship())),
                        from_s,
                        until_s,
                        false,
                        "she says that she is "
                                + renamed.of(ship(renamed.ship()).identity()).name() + ", MMSI "
                                + renamed.of(ship(renamed.ship()).identity()).mmsi());
            case Happening.Swapped swapped ->
                truth(
                        "identity-swap",
                        List.of(ship(swapped.ship()), ship(swapped.other())),
                        from_s,
                        until_s,
                        false,
                        "each says that she is the other");
            case Happening.Cloned cloned ->
                truth(
                        "cloned-mmsi",
                        List.of(ship(cloned.original()), ship(cloned.ship())),
                        from_s,
                        until_s,
                        false,
                        "the second says all that the first says of herself");
            case Happening.Second second ->
                truth(
                        "second-transmitter",
                        List.of(ship(second.ship())),
                        from_s,
                        until_s,
                        false,
                        "a second station aboard says that she is "
                                + second.identity().name() + ", MMSI "
                                + second.identity().mmsi());
            case Happening.Falsified falsified ->
                truth(
                        "spoofed-position",
                        List.of(ship(falsified.ship())),
                        from_s,
                        until_s,
                        false,
                        "she reports positions that are not true: " + falsified.how());
            case Happening.Told told ->
                truth(
                        told.kind(),
                        told.ships().stream().map(this::ship).toList(),
                        from_s,
                        until_s,
                        told.innocent(),
                        told.note());
        };
    }

    private Truth truth(String kind, List<Ship> taking, double from_s, double until_s, boolean innocent, String note) {
        if (taking.isEmpty()) {
            throw new IllegalArgumentException("'" + kind + "' names no ship");
        }
        Position place = taking.getFirst().motion().at((from_s + until_s) / 2).position();
        return new Truth(kind, taking, from_s, until_s, place, innocent, anyEncounter(taking, from_s, until_s), note);
    }

    private static boolean anyEncounter(List<Ship> taking, double from_s, double until_s) {
        List<Ship> looked = taking.subList(0, Math.min(MOST_PAIRED, taking.size()));
        for (int i = 0; i < looked.size(); i++) {
            for (int j = i + 1; j < looked.size(); j++) {
                if (Closeness.isEncounter(looked.get(i).motion(), looked.get(j).motion(), from_s, until_s)) {
                    return true;
                }
            }
        }
        return false;
    }
}
