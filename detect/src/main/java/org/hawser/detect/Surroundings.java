package org.hawser.detect;

import java.util.Optional;
import org.hawser.sea.Coast;
import org.hawser.sea.Ports;
import org.hawser.sea.Ports.NearPort;
import org.hawser.sea.Position;

/**
 * What lies about a place.
 *
 * @param coast_m distance to the nearest coast in metres, to the nearest 100 m; its error is {@link Coast#UNCERTAINTY_m}
 * @param port the nearest port or anchorage
 */
record Surroundings(long coast_m, Optional<NearPort> port) {

    private static final double ROUND_M = 100;
    private static final double NAUTICAL_MILE_M = 1852;

    static Surroundings of(Position place) {
        long coast_m = Math.round(Coast.load().distance_m(place) / ROUND_M) * (long) ROUND_M;
        return new Surroundings(coast_m, Ports.load().nearest(place));
    }

    boolean isNearPort(int limit_m) {
        return port.isPresent() && port.get().distance_m() <= limit_m;
    }

    /** Whether the nearest place is an anchorage where transfers have been reported: being near it excuses nothing. */
    boolean isNearTransferAnchorage(int limit_m) {
        return isNearPort(limit_m) && port.get().kind() == Ports.Kind.TRANSFER_ANCHORAGE;
    }

    /** The class of the place by its distance from land; no statement of law. */
    String zone() {
        double miles = coast_m / NAUTICAL_MILE_M;
        if (miles <= 12) {
            return "within 12 nm of the nearest coast";
        }
        if (miles <= 24) {
            return "12 to 24 nm from the nearest coast";
        }
        return miles <= 200 ? "24 to 200 nm from the nearest coast" : "more than 200 nm from the nearest coast";
    }
}
