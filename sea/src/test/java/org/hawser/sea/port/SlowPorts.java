package org.hawser.sea.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import org.hawser.sea.Position;
import org.hawser.sea.UnitVector;
import org.hawser.sea.port.Ports.NearPort;
import org.hawser.sea.port.Ports.Port;

/**
 * Tries every port. Only what is at most 1.2 % farther than the nearest on a sphere is measured on the ellipsoid, since a great
 * circle misses the geodesic by 0.56 % at most; {@link #within} measures all.
 */
final class SlowPorts {

    private static final double SPHERE_ERROR = 0.012;
    private static final double METRE_RAD = 1 / 6_300_000.0;

    private final List<Port> ports;
    private final List<UnitVector> places;

    SlowPorts(Ports ports) {
        this.ports = ports.all();
        this.places =
                this.ports.stream().map(port -> UnitVector.of(port.position())).toList();
    }

    Optional<NearPort> nearest(Position place) {
        UnitVector here = UnitVector.of(place);
        double[] angles = places.stream().mapToDouble(here::angleTo).toArray();
        double limit = IntStream.range(0, angles.length)
                                .mapToDouble(i -> angles[i])
                                .min()
                                .orElse(0)
                        * (1 + SPHERE_ERROR)
                + METRE_RAD;
        return IntStream.range(0, angles.length)
                .filter(i -> angles[i] <= limit)
                .mapToObj(i -> near(place, ports.get(i)))
                .min(Comparator.comparingDouble(NearPort::distance_m));
    }

    List<NearPort> within(Position place, double distance_m) {
        return ports.stream()
                .map(port -> near(place, port))
                .filter(near -> near.distance_m() <= distance_m)
                .sorted(Comparator.comparingDouble(NearPort::distance_m))
                .toList();
    }

    private static NearPort near(Position place, Port port) {
        Position there = port.position();
        return new NearPort(
                port,
                Math.rint(Geodesic.WGS84.Inverse(
                                place.latitude_deg(),
                                place.longitude_deg(),
                                there.latitude_deg(),
                                there.longitude_deg())
                        .s12));
    }
}
