package org.hawser.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.port.Ports;
import org.hawser.sea.port.Ports.NearPort;

/**
 * What lies about a place.
 *
 * @param coast_m distance to the nearest coast in metres, to the nearest 100 m; its error is {@link Coast#UNCERTAINTY_m}
 * @param port the nearest port or anchorage
 * @param transferAnchorage the nearest anchorage where transfers between ships have been reported, which may lie farther than a port
 */
record Surroundings(long coast_m, Optional<NearPort> port, Optional<NearPort> transferAnchorage) {

    private static final double ROUND_M = 100;
    private static final double NAUTICAL_MILE_M = 1852;

    static Surroundings of(Position place) {
        long coast_m = Math.round(Coast.load().distance_m(place) / ROUND_M) * (long) ROUND_M;
        return new Surroundings(coast_m, Ports.load().nearest(place), nearestTransferAnchorage(place));
    }

    private static Optional<NearPort> nearestTransferAnchorage(Position place) {
        return Ports.load().all().stream()
                .filter(port -> port.kind() == Ports.Kind.TRANSFER_ANCHORAGE)
                .map(port -> new NearPort(port, distance_m(place, port.position())))
                .min(Comparator.comparingDouble(NearPort::distance_m));
    }

    private static double distance_m(Position a, Position b) {
        return Math.rint(Geodesic.WGS84.Inverse(
                        a.latitude_deg(), a.longitude_deg(), b.latitude_deg(), b.longitude_deg(), GeodesicMask.DISTANCE)
                .s12);
    }

    boolean isNearPort(int limit_m) {
        return port.isPresent() && port.get().distance_m() <= limit_m;
    }

    /** Whether the nearest port is near and of one of these States. */
    boolean isNearPortOf(List<String> countries, int limit_m) {
        return isNearPort(limit_m) && countries.contains(port.get().country());
    }

    /** Whether an anchorage where transfers have been reported is near: a port that is nearer still excuses nothing there. */
    boolean isNearTransferAnchorage(int limit_m) {
        return transferAnchorage.isPresent() && transferAnchorage.get().distance_m() <= limit_m;
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
