package org.hawser.sim.scenario;

import java.util.List;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.ReportedPosition;
import org.jspecify.annotations.Nullable;

/** Something that happens to ships' stations, or that is to be told of ships. Times are seconds since the start of the simulation. */
sealed interface Happening {

    double from_s();

    double until_s();

    /** Her stations are switched off. */
    record Off(String ship, double from_s, double until_s) implements Happening {}

    /** She says that she is another. What is null stays. */
    record Renamed(
            String ship,
            double from_s,
            double until_s,
            @Nullable String name,
            @Nullable Integer mmsi,
            @Nullable String callSign,
            @Nullable Integer imo)
            implements Happening {

        Identity of(Identity before) {
            return new Identity(
                    mmsi == null ? before.mmsi() : mmsi,
                    imo == null ? before.imo() : imo,
                    name == null ? before.name() : name,
                    callSign == null ? before.callSign() : callSign);
        }
    }

    /** Two ships say each that she is the other. */
    record Swapped(String ship, String other, double from_s, double until_s) implements Happening {}

    /** She says all that another says of herself: her MMSI is used twice. */
    record Cloned(String ship, String original, double from_s, double until_s) implements Happening {}

    /** She has a second station, which says that she is another. */
    record Second(String ship, Identity identity, double from_s, double until_s) implements Happening {}

    /** She reports positions that are not true. */
    record Falsified(String ship, String how, ReportedPosition reported, double from_s, double until_s)
            implements Happening {}

    /** Something to be told of ships, of which nothing else need follow. */
    record Told(String kind, List<String> ships, boolean innocent, String note, double from_s, double until_s)
            implements Happening {

        public Told {
            ships = List.copyOf(ships);
        }
    }
}
