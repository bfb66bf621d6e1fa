package org.hawser.sea.zone;

import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.hawser.sea.Position;
import org.hawser.sea.zone.LoadedLimits.LoadedArea;

/** On which side of a loaded limit a place is. */
final class LoadedSides {

    private static final int AROUND = 16;
    private static final double NAUTICAL_MILE_m = 1852;

    private final List<LoadedArea> areas;
    private final CoastRange coast;
    private final double breadth_nm;
    private final double uncertainty_m;

    /** Where a place lies as seen from the areas of a zone. */
    private enum Where {
        IN,
        LANDWARD,
        SEAWARD,
        NOT_COVERED
    }

    /**
     * @param areas of one zone of one State
     * @param breadth_nm of the zone from the baseline
     * @param uncertainty_m of the place
     */
    LoadedSides(List<LoadedArea> areas, CoastRange coast, double breadth_nm, double uncertainty_m) {
        this.areas = areas;
        this.coast = coast;
        this.breadth_nm = breadth_nm;
        this.uncertainty_m = uncertainty_m;
    }

    /** The side of the zone's outer limit; empty where the areas do not reach here. */
    Optional<Side> outer() {
        return side(Where.IN, Where.LANDWARD);
    }

    /** The side of the zone's inner limit, for a zone that begins at the baseline. */
    Optional<Side> inner() {
        return side(Where.LANDWARD);
    }

    private Optional<Side> side(Where... inside) {
        List<Where> counted = List.of(inside);
        Where here = where(coast.place());
        if (here == Where.NOT_COVERED) {
            return Optional.empty();
        }
        boolean isInside = counted.contains(here);
        boolean maybeInside = isInside;
        boolean maybeOutside = !isInside;
        if (isNearEdge()) {
            for (int i = 0; i < AROUND; i++) {
                boolean its = counted.contains(where(beside(360.0 * i / AROUND)));
                maybeInside |= its;
                maybeOutside |= !its;
            }
        }
        return Optional.of(new Side(
                isInside,
                maybeInside,
                maybeOutside,
                breadth_nm,
                areas.getFirst().source()));
    }

    private boolean isNearEdge() {
        return areas.stream().anyMatch(area -> area.shape().edge_m(coast.place(), uncertainty_m + 1) <= uncertainty_m);
    }

    private Position beside(double azimuth_deg) {
        return at(coast.place(), azimuth_deg, uncertainty_m);
    }

    private static Position at(Position from, double azimuth_deg, double distance_m) {
        GeodesicData there = Geodesic.WGS84.Direct(from.latitude_deg(), from.longitude_deg(), azimuth_deg, distance_m);
        return new Position(there.lat2, there.lon2);
    }

    private Where where(Position place) {
        if (areas.stream().anyMatch(area -> area.shape().contains(place))) {
            return Where.IN;
        }
        if (coast.onLand()) {
            return Where.LANDWARD;
        }
        boolean fromCoast = meetsAny(coast.nearest().point(), place);
        boolean seaward = coast.mayBeAt(breadth_nm) && meetsAny(place, outward(place));
        if (fromCoast) {
            return Where.SEAWARD;
        }
        return seaward ? Where.LANDWARD : coast.mayBeAt(breadth_nm) ? Where.NOT_COVERED : Where.SEAWARD;
    }

    private boolean meetsAny(Position from, Position to) {
        return areas.stream().anyMatch(area -> area.shape().meets(from, to));
    }

    /** Straight away from the coast, beyond where the zone ends. */
    private Position outward(Position place) {
        Position shore = coast.nearest().point();
        double azimuth_deg = Geodesic.WGS84.Inverse(
                        shore.latitude_deg(), shore.longitude_deg(), place.latitude_deg(), place.longitude_deg())
                .azi2;
        return at(place, azimuth_deg, (breadth_nm + Baseline.BAY_nm) * NAUTICAL_MILE_m);
    }
}
