package org.hawser.sea.zone;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sea.coast.NearCoast;
import org.hawser.sea.coast.Territory;

/**
 * How far a place may be from the baseline of a State. The lower bound takes work, and is worked out only where it decides.
 */
final class CoastRange {

    private static final double NAUTICAL_MILE_m = 1852;

    private final BaselineRange hulls;
    private final Position place;
    private final NearCoast nearest;
    private final List<Territory> territories;
    private final boolean onLand;
    private final double uncertainty_m;
    private final double longest_m;
    private final boolean mayRunAround;
    private double hull_m = Double.NaN;

    /**
     * @param territories of the State, near the place
     * @param onLand whether the place is on the State's drawn land
     * @param uncertainty_m of the drawn coast and the place together
     */
    CoastRange(
            BaselineRange hulls,
            Position place,
            NearCoast nearest,
            List<Territory> territories,
            boolean onLand,
            double uncertainty_m,
            Baseline baseline) {
        this.hulls = hulls;
        this.place = place;
        this.nearest = nearest;
        this.territories = territories;
        this.onLand = onLand;
        this.uncertainty_m = uncertainty_m;
        this.longest_m = baseline.longest_nm() * NAUTICAL_MILE_m;
        this.mayRunAround = baseline.kind() == Baseline.Kind.ARCHIPELAGIC || baseline.kind() == Baseline.Kind.NOT_KNOWN;
    }

    Position place() {
        return place;
    }

    NearCoast nearest() {
        return nearest;
    }

    boolean onLand() {
        return onLand;
    }

    /** To the drawn coast; negative on land. */
    double drawn_m() {
        return onLand ? -nearest.distance_m() : nearest.distance_m();
    }

    /** As far as the baseline may be. */
    double most_m() {
        return drawn_m() + uncertainty_m;
    }

    /** As near as it may be; negative where the place may be landward of it. */
    double least_m() {
        if (onLand) {
            return drawn_m() - uncertainty_m;
        }
        if (Double.isNaN(hull_m)) {
            hull_m = hulls.least_m(place, territories, nearest.distance_m(), longest_m);
        }
        return hull_m - uncertainty_m;
    }

    /** The side of the line that is so far from the baseline. */
    Side sideOf(double breadth_nm) {
        double breadth_m = breadth_nm * NAUTICAL_MILE_m;
        return new Side(
                drawn_m() < breadth_m, mayBeNearer(breadth_m), most_m() >= breadth_m, breadth_nm, Side.COMPUTED);
    }

    private boolean mayBeNearer(double breadth_m) {
        return mayBeAtDistance(breadth_m) && (drawn_m() - uncertainty_m <= breadth_m || least_m() <= breadth_m);
    }

    /**
     * A line of the length L between points of the coast comes at most L / 2 nearer than the coast. But in an archipelago, nearer the
     * coast than twice that length, lines one after the other may run around a place that none of them comes near.
     */
    private boolean mayBeAtDistance(double breadth_m) {
        return (mayRunAround && drawn_m() < 2 * longest_m) || drawn_m() - longest_m / 2 - uncertainty_m <= breadth_m;
    }

    /** Whether the limit of this breadth may lie hereabouts at all. */
    boolean mayBeAt(double breadth_nm) {
        return drawn_m() - longest_m / 2 - uncertainty_m <= breadth_nm * NAUTICAL_MILE_m;
    }
}
