package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Transponder;

/** Something that happens to ships' stations, or that is to be told of ships. */
sealed interface Happening {

    When when();

    /** What it is told as. */
    String kind();

    /** Ids of those who take part. */
    List<String> ships();

    /** What it is told to be where the file has no words of its own. */
    String words();

    /**
     * When, and how it is told.
     *
     * @param from_s since the start of the simulation
     * @param until_s later
     * @param innocent whether it is what ships do every day, or nobody's doing
     * @param note the file's own words; empty where it has none
     */
    record When(double from_s, double until_s, boolean innocent, String note) {}

    default double from_s() {
        return when().from_s();
    }

    default double until_s() {
        return when().until_s();
    }

    /** Her stations are switched off. */
    record Off(String ship, When when) implements Happening {

        @Override
        public String kind() {
            return "gap-by-choice";
        }

        @Override
        public List<String> ships() {
            return List.of(ship);
        }

        @Override
        public String words() {
            return "her stations are switched off";
        }
    }

    /** She is out of the reach of all receivers. Nothing is done: where she is brings it about. */
    record Unheard(String ship, When when) implements Happening {

        @Override
        public String kind() {
            return "coverage-gap";
        }

        @Override
        public List<String> ships() {
            return List.of(ship);
        }

        @Override
        public String words() {
            return "she is out of the reach of receivers";
        }
    }

    /** Her station says something else of her. */
    record Renamed(String ship, Identity says, When when) implements Happening {

        @Override
        public String kind() {
            return "identity-change";
        }

        @Override
        public List<String> ships() {
            return List.of(ship);
        }

        @Override
        public String words() {
            return "she says that she is " + says.name() + ", MMSI " + says.mmsi() + ", IMO " + says.imo();
        }
    }

    /** Two ships say each that she is the other. */
    record Swapped(String ship, Identity hers, String other, Identity others, When when) implements Happening {

        @Override
        public String kind() {
            return "identity-swap";
        }

        @Override
        public List<String> ships() {
            return List.of(ship, other);
        }

        @Override
        public String words() {
            return "each says that she is the other";
        }
    }

    /** She says all that another says of herself. */
    record Cloned(String original, String ship, StaticData says, When when) implements Happening {

        @Override
        public String kind() {
            return "cloned-mmsi";
        }

        @Override
        public List<String> ships() {
            return List.of(original, ship);
        }

        @Override
        public String words() {
            return "the second says all that the first says of herself, number, name and size";
        }
    }

    /** She sends under another's MMSI, and else says what she is. */
    record Shared(String original, String ship, Identity says, When when) implements Happening {

        @Override
        public String kind() {
            return "shared-mmsi";
        }

        @Override
        public List<String> ships() {
            return List.of(original, ship);
        }

        @Override
        public String words() {
            return "both send under the MMSI " + says.mmsi() + ", each under her own name";
        }
    }

    /** She has a second station, which says that she is another. */
    record Second(String ship, Identity says, Transponder transponder, When when) implements Happening {

        @Override
        public String kind() {
            return "second-transmitter";
        }

        @Override
        public List<String> ships() {
            return List.of(ship);
        }

        @Override
        public String words() {
            return "a second station aboard says that she is " + says.name() + ", MMSI " + says.mmsi();
        }
    }

    /** She reports positions that are not true. */
    record Falsified(String ship, String how, ReportedPosition reported, When when) implements Happening {

        @Override
        public String kind() {
            return "spoofed-position";
        }

        @Override
        public List<String> ships() {
            return List.of(ship);
        }

        @Override
        public String words() {
            return "she reports positions that are not true: " + how;
        }
    }

    /** Something to be told of ships that they do anyway. */
    record Tell(String kind, List<String> ships, When when) implements Happening {

        public Tell {
            ships = List.copyOf(ships);
        }

        @Override
        public String words() {
            return kind;
        }
    }
}
