package org.hawser.sim.radio;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.motion.Angles;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Transponder;

/**
 * A station on the shore. It hears to the radio horizon of both antennas, class B less far, and nothing in its shadows; what it
 * hears near by comes through with {@code probability}, which falls with the fourth power of the distance to nothing at the edge.
 * The ships that it hears keep out of each other's slots; what they lose to each other nevertheless is part of the probability.
 *
 * @param antennaHeight_m above the sea
 * @param probability of a transmission near by, 0 to 1
 */
public record ShoreStation(
        Equipment equipment,
        Position place,
        double antennaHeight_m,
        List<Sector> shadows,
        double probability,
        Latency latency)
        implements Receiver {

    private static final double USUAL_PROBABILITY = 0.95;

    public ShoreStation {
        shadows = List.copyOf(shadows);
        if (!(antennaHeight_m >= 0 && antennaHeight_m < 10_000) || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(equipment.name() + ": antenna " + antennaHeight_m
                    + " m above the sea (0 to 10,000), probability " + probability + " (0 to 1)");
        }
    }

    /** One without shadows that passes on all at once. */
    public static ShoreStation plain(String name, Position place, double antennaHeight_m) {
        return new ShoreStation(
                Equipment.plain(name), place, antennaHeight_m, List.of(), USUAL_PROBABILITY, Latency.between(0.1, 1));
    }

    public ShoreStation with(Equipment other) {
        return new ShoreStation(other, place, antennaHeight_m, shadows, probability, latency);
    }

    public ShoreStation with(Sector shadow) {
        List<Sector> more = new java.util.ArrayList<>(shadows);
        more.add(shadow);
        return new ShoreStation(equipment, place, antennaHeight_m, more, probability, latency);
    }

    /** The farthest from which it hears any station at all. */
    double farthest_m() {
        return Horizon.distance_m(antennaHeight_m, Station.HIGHEST_m);
    }

    /**
     * The probability of hearing a transmission.
     *
     * @param distance_m to the sender
     * @param senderHeight_m of the sender's antenna above the water
     */
    double probability(double distance_m, double bearing_deg, double senderHeight_m, Transponder transponder) {
        double reach_m = Horizon.distance_m(antennaHeight_m, senderHeight_m) * Horizon.share(transponder.power_W());
        if (distance_m >= reach_m || isHidden(bearing_deg, distance_m)) {
            return 0;
        }
        double part = distance_m / reach_m;
        return probability * (1 - part * part * part * part);
    }

    private boolean isHidden(double bearing_deg, double distance_m) {
        for (Sector shadow : shadows) {
            if (shadow.hides(bearing_deg, distance_m)) {
                return true;
            }
        }
        return false;
    }

    /** Bearing of a place at most some hundred kilometres away. */
    double bearing_deg(double latitude_deg, double longitude_deg) {
        double north = latitude_deg - place.latitude_deg();
        double middle = StrictMath.toRadians((latitude_deg + place.latitude_deg()) / 2);
        return Angles.bearing(Angles.turn(place.longitude_deg(), longitude_deg) * StrictMath.cos(middle), north);
    }
}
