package org.hawser.sim.radio;

import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Transponder;
import org.jspecify.annotations.Nullable;

/**
 * A receiving service, simple but of the right size: it hears a transmission with some probability, and passes on the first report
 * of a ship that it hears in each slot of time, as services do to keep the traffic small. Static data have slots three times as
 * long. The slots of different ships begin at different instants; those of different receivers at the same, so that two that
 * hear the same ship often pass on the same report.
 *
 * @param name as tag blocks name it
 * @param place of a shore station's antenna; null where it hears everywhere, as a service that joins many satellites does
 * @param range_m where a shore station stops hearing class A; class B, with 2 W for 12.5 W, is heard half as far
 * @param probability of hearing a transmission close by, 0 to 1; falls with the square of the distance
 * @param slot_s length of a slot of time
 * @param skew_s what its clock is ahead by, whole seconds
 * @param least_s time from reception to the log, at least
 * @param most_s the same, at most, but for one in fifty that takes three seconds more
 */
public record Receiver(
        String name,
        @Nullable Position place,
        double range_m,
        double probability,
        double slot_s,
        int skew_s,
        double least_s,
        double most_s) {

    private static final int STATIC_SLOTS = 3;
    private static final double STRAGGLERS = 0.02;
    private static final double STRAGGLE_s = 3;
    private static final double METRES_A_DEGREE = 111_000;
    private static final double CLASS_B_RANGE = 0.5;

    /** A station on the shore. */
    static Receiver shore(String name, double latitude_deg, double longitude_deg, double range_m, int skew_s) {
        return new Receiver(name, new Position(latitude_deg, longitude_deg), range_m, 0.9, 120, skew_s, 0.1, 0.6);
    }

    /** A service that joins the receptions of many satellites and of platforms at sea, and thins them. */
    static Receiver wide(String name, int skew_s) {
        return new Receiver(name, null, Double.POSITIVE_INFINITY, 0.6, 240, skew_s, 4, 20);
    }

    /** Which slot of a series of transmissions an instant lies in. */
    long slot(Transmitter by, double time_s) {
        double length_s = by.isPosition() ? slot_s : STATIC_SLOTS * slot_s;
        return (long) StrictMath.floor(time_s / length_s + phase(by.ship.mmsi()));
    }

    /** Spreads the ships evenly over a slot: multiples of the golden section. */
    private static double phase(int mmsi) {
        return mmsi * 0.6180339887498949 % 1;
    }

    boolean hears(Broadcast broadcast, Chance chance) {
        return chance.happens(place == null ? probability : probability * nearness(broadcast, place));
    }

    /** 1 close by, 0 out of range. */
    private double nearness(Broadcast broadcast, Position station) {
        double reach_m = broadcast.by().ship.transponder() == Transponder.CLASS_B ? range_m * CLASS_B_RANGE : range_m;
        double north_m = (broadcast.antenna().latitude_deg() - station.latitude_deg()) * METRES_A_DEGREE;
        if (StrictMath.abs(north_m) > reach_m) {
            return 0;
        }
        double east_m = (broadcast.antenna().longitude_deg() - station.longitude_deg())
                * METRES_A_DEGREE
                * StrictMath.cos(StrictMath.toRadians(station.latitude_deg()));
        double part = (north_m * north_m + east_m * east_m) / (reach_m * reach_m);
        return StrictMath.max(0, 1 - part);
    }

    /** Time from reception to the log, seconds. */
    double latency_s(Chance chance) {
        double usual_s = chance.between(least_s, most_s);
        return chance.happens(STRAGGLERS) ? usual_s + STRAGGLE_s : usual_s;
    }
}
