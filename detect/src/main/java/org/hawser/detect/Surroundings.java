package org.hawser.detect;

import java.util.List;
import java.util.Optional;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.port.Ports;
import org.hawser.sea.port.Ports.NearPort;
import org.hawser.sea.zone.ZoneAnswer;
import org.hawser.sea.zone.Zones;

/**
 * What lies about a place.
 *
 * @param coast_m distance to the nearest coast in metres, to the nearest 100 m; its error is {@link Coast#UNCERTAINTY_m}
 * @param port the nearest port or anchorage
 * @param transferAnchorage the nearest anchorage where transfers between ships have been reported, which may lie farther than a port
 * @param zone the zone of the sea in words, with what is not sure of it; see {@link Zones}
 */
record Surroundings(long coast_m, Optional<NearPort> port, Optional<NearPort> transferAnchorage, String zone) {

    private static final double ROUND_M = 100;
    private static final Ports TRANSFER_ANCHORAGES = Ports.load().only(Ports.Kind.TRANSFER_ANCHORAGE);

    static Surroundings of(Position place, long uncertainty_m, Zones zones) {
        long coast_m = Math.round(Coast.load().distance_m(place) / ROUND_M) * (long) ROUND_M;
        return new Surroundings(
                coast_m,
                Ports.load().nearest(place),
                TRANSFER_ANCHORAGES.nearest(place),
                zone(zones.at(place, uncertainty_m)));
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

    /** The zone and the areas that are no law, in words. */
    private static String zone(ZoneAnswer answer) {
        StringBuilder words = new StringBuilder(answer.words());
        answer.areas().forEach(area -> words.append("; ").append(area.words()));
        return words.toString();
    }
}
