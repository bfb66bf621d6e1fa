package org.hawser.sea.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hawser.sea.Position;
import org.hawser.sea.UnitVector;
import org.jspecify.annotations.Nullable;

/**
 * Ports, and anchorages where transfers are known to happen. Most rows come from the published table {@code sea-ports} and were
 * not reviewed one by one; each row says where it comes from. A port is a point here, harbours of 10 km are not rare, and a port
 * that is not in the table is not seen: a distance to port is counter-evidence, never a filter. A user's own tables can be joined
 * to it ({@link #with}). Unchangeable, safe for many threads.
 */
public final class Ports {

    private final List<Port> ports;
    private final List<LeftOut> leftOut;
    private final PortIndex index;
    private final Map<Kind, Ports> byKind = new ConcurrentHashMap<>();

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
     * @param country two letters, ISO 3166-1; ZZ where a user's file says none
     * @param mark how sure the row is: F found in a published source; D derived from one; M-high, M-medium, M-low from knowledge,
     *     still to be confirmed
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

    /** A row that is not used since another of the same UN/LOCODE stands for the port; see {@link #with}. */
    public record LeftOut(Port row, Port standsInstead) {}

    private static final class Holder {
        static final Ports PORTS = new Ports(PortTable.rows(), List.of());
    }

    Ports(Collection<Port> ports, List<LeftOut> leftOut) {
        this.ports = ports.stream().sorted(PortTable.ORDER).toList();
        this.leftOut = List.copyOf(leftOut);
        this.index = new PortIndex(
                this.ports.stream().map(port -> UnitVector.of(port.position())).toArray(UnitVector[]::new));
    }

    /** The ports that ship with Hawser; read once. */
    public static Ports load() {
        return Holder.PORTS;
    }

    /** The first list with each of the others in turn; see {@link #with}. No list, no ports. */
    @SafeVarargs
    public static Ports of(List<Port>... lists) {
        Ports all = new Ports(List.of(), List.of());
        for (List<Port> list : lists) {
            all = all.with(list);
        }
        return all;
    }

    /**
     * These ports and the rows of another list, such as a user's file. All stand side by side, except where a row here and a row
     * there have the same UN/LOCODE and lie within {@value PortMerge#SAME_PORT_KM} km: then one port would stand twice, and a row
     * reviewed for Hawser stands before the list's row, the list's row before one that was taken over from a published table
     * unreviewed. What does not stand is told by {@link #leftOut()}. The same code farther apart is two opinions: both stand, and
     * so do rows of one list whatever their codes.
     */
    public Ports with(List<Port> list) {
        return PortMerge.merge(this, list);
    }

    /** All rows, by country, UN/LOCODE and name. */
    public List<Port> all() {
        return ports;
    }

    /** Rows that joining lists left out, in the order of the lists. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Those of one kind, to ask of them what is asked of all. */
    public Ports only(Kind kind) {
        return byKind.computeIfAbsent(kind, this::limitedTo);
    }

    private Ports limitedTo(Kind kind) {
        return new Ports(ports.stream().filter(port -> port.kind() == kind).toList(), List.of());
    }

    /** The port or anchorage nearest to {@code place}; of two equally near to the metre the first of {@link #all()}. */
    public Optional<NearPort> nearest(Position place) {
        UnitVector here = UnitVector.of(place);
        return nearestOf(place, here, PortDistance.nearestAtMost_m(index, here));
    }

    /** The same, but none that is farther than {@code distance_m}. */
    public Optional<NearPort> nearestWithin(Position place, double distance_m) {
        checkDistance(distance_m);
        UnitVector here = UnitVector.of(place);
        double reach_m = Math.min(distance_m, PortDistance.nearestAtMost_m(index, here));
        return nearestOf(place, here, reach_m).filter(near -> near.distance_m() <= distance_m);
    }

    /**
     * All not farther than {@code distance_m}, the nearest first, equally near ones in the order of {@link #all()}.
     *
     * @param distance_m metres, 0 or more; compared with the distance to the nearest metre
     */
    public List<NearPort> within(Position place, double distance_m) {
        checkDistance(distance_m);
        List<Integer> rows = new ArrayList<>();
        PortDistance.candidates(index, UnitVector.of(place), distance_m, rows::add);
        return rows.stream()
                .sorted()
                .map(row -> near(place, row))
                .filter(near -> near.distance_m() <= distance_m)
                .sorted(Comparator.comparingDouble(NearPort::distance_m))
                .toList();
    }

    private static void checkDistance(double distance_m) {
        if (!(distance_m >= 0)) {
            throw new IllegalArgumentException("a distance of " + distance_m + " m; it must be 0 or more");
        }
    }

    private Optional<NearPort> nearestOf(Position place, UnitVector here, double reach_m) {
        Stream.Builder<NearPort> found = Stream.builder();
        PortDistance.candidates(index, here, reach_m, row -> found.add(near(place, row)));
        return found.build()
                .min(Comparator.comparingDouble(NearPort::distance_m).thenComparing(NearPort::port, PortTable.ORDER));
    }

    private NearPort near(Position place, int row) {
        Port port = ports.get(row);
        return new NearPort(port, PortDistance.distance_m(place, port.position()));
    }
}
