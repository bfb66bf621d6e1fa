package org.hawser.sea.port;

import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.hawser.sea.Position;
import org.hawser.sea.Resources;
import org.hawser.sea.UnitVector;
import org.jspecify.annotations.Nullable;

/**
 * Ports, and anchorages where transfers are known to happen. Most rows come from the published table {@code sea-ports} and were
 * not reviewed one by one; each row says where it comes from. A port is a point here, harbours of 10 km are not rare, and a port
 * that is not in the table is not seen: a distance to port is counter-evidence, never a filter.
 */
public final class Ports {

    /**
     * Part by which a great circle on a sphere can miss the geodesic's length (0.56 %), rounded up: every port this much farther
     * than the nearest on the sphere may be the nearest on the ellipsoid.
     */
    private static final double SPHERE_ERROR = 0.012;

    private final List<Port> ports;
    private final UnitVector[] places;

    /** What kind of place a row is. */
    public enum Kind {
        PORT,
        ANCHORAGE,

        /** An anchorage where transfers between ships have been reported: being near it explains no meeting away. */
        TRANSFER_ANCHORAGE;

        static Kind of(String word) {
            return switch (word) {
                case "port" -> PORT;
                case "anchorage" -> ANCHORAGE;
                case "transfer anchorage" -> TRANSFER_ANCHORAGE;
                default -> throw new IllegalArgumentException("\"" + word + "\" is no kind of port");
            };
        }
    }

    /**
     * One row of the table.
     *
     * @param unlocode UN/LOCODE; null where not known
     * @param country two letters, ISO 3166-1
     * @param mark how sure the row is: F found in a published source; M-high, M-medium, M-low from knowledge, still to be confirmed
     * @param source where the row comes from
     */
    public record Port(
            String name,
            @Nullable String unlocode,
            String country,
            Position position,
            Kind kind,
            String mark,
            String source) {}

    /**
     * The port nearest to a place.
     *
     * @param distance_m along the WGS 84 geodesic, to the nearest metre
     */
    public record NearPort(Port port, double distance_m) {

        public String name() {
            return port.name();
        }

        public @Nullable String unlocode() {
            return port.unlocode();
        }

        public String country() {
            return port.country();
        }

        public Kind kind() {
            return port.kind();
        }
    }

    private static final class Holder {
        static final Ports PORTS = new Ports(Resources.rows(Ports.class, "ports.tsv").stream()
                .map(Ports::port)
                .toList());
    }

    Ports(List<Port> ports) {
        this.ports = List.copyOf(ports);
        this.places = ports.stream().map(port -> UnitVector.of(port.position())).toArray(UnitVector[]::new);
    }

    /** The ports that ship with Hawser; read once. */
    public static Ports load() {
        return Holder.PORTS;
    }

    /** All rows, by country, UN/LOCODE and name. */
    public List<Port> all() {
        return ports;
    }

    /** The port or anchorage nearest to {@code place}; of two equally near ones the first of {@link #all()}. */
    public Optional<NearPort> nearest(Position place) {
        UnitVector here = UnitVector.of(place);
        double limit = nearestAngle(here) * (1 + SPHERE_ERROR);
        @Nullable NearPort best = null;
        for (int i = 0; i < places.length; i++) {
            if (here.angleTo(places[i]) <= limit) {
                best = nearer(
                        best,
                        new NearPort(
                                ports.get(i), distance_m(place, ports.get(i).position())));
            }
        }
        return Optional.ofNullable(best);
    }

    private double nearestAngle(UnitVector here) {
        double best = Double.POSITIVE_INFINITY;
        for (UnitVector place : places) {
            best = Math.min(best, here.angleTo(place));
        }
        return best;
    }

    private static NearPort nearer(@Nullable NearPort a, NearPort b) {
        return a == null || b.distance_m < a.distance_m ? b : a;
    }

    private static double distance_m(Position a, Position b) {
        return Math.rint(Geodesic.WGS84.Inverse(
                        a.latitude_deg(), a.longitude_deg(), b.latitude_deg(), b.longitude_deg(), GeodesicMask.DISTANCE)
                .s12);
    }

    private static Port port(String[] row) {
        return new Port(
                row[0],
                row[1].isEmpty() ? null : row[1],
                row[2],
                new Position(Double.parseDouble(row[3]), Double.parseDouble(row[4])),
                Kind.of(row[5]),
                row[6],
                row[7]);
    }
}
