package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.hawser.sea.Position;
import org.hawser.sea.zone.LoadedLimits.LoadedArea;

/** On which side of a loaded limit a place is. */
final class LoadedSides {

    /** Places looked at on each of {@link #CIRCLES} circles within the uncertainty of a place. */
    private static final int AROUND = 32;

    private static final int CIRCLES = 4;

    /** How far behind an edge it is looked what lies there. */
    private static final double BEHIND_m = 0.5;

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
        for (Position other : othersWithinUncertainty()) {
            boolean its = counted.contains(where(other));
            maybeInside |= its;
            maybeOutside |= !its;
        }
        return Optional.of(new Side(
                isInside,
                maybeInside,
                maybeOutside,
                breadth_nm,
                areas.getFirst().source()));
    }

    /**
     * Where else the place may be, as far as that can make a difference: none where no edge is near; else behind the nearest edge of
     * each area, and all around. An edge that another area of the same zone shares makes no difference.
     */
    private List<Position> othersWithinUncertainty() {
        List<Position> others = new ArrayList<>();
        for (LoadedArea area : areas) {
            area.shape()
                    .nearestEdge(coast.place(), uncertainty_m + 1)
                    .filter(edge -> geodesic(coast.place(), edge).s12 <= uncertainty_m)
                    .ifPresent(edge -> others.add(behind(edge)));
        }
        for (int i = 0; !others.isEmpty() && i < CIRCLES * AROUND; i++) {
            others.add(at(coast.place(), 360.0 * i / AROUND, uncertainty_m * (1 + i / AROUND) / CIRCLES));
        }
        return others;
    }

    private Position behind(Position edge) {
        GeodesicData way = geodesic(coast.place(), edge);
        return at(coast.place(), way.azi1, way.s12 + BEHIND_m);
    }

    private static GeodesicData geodesic(Position from, Position to) {
        return Geodesic.WGS84.Inverse(from.latitude_deg(), from.longitude_deg(), to.latitude_deg(), to.longitude_deg());
    }

    /**
     * The side of the limit of a wider zone: whoever is so far beyond the outer limit of the zone is that much farther from the
     * baseline than the zone is broad. Empty where the areas do not reach here.
     *
     * @param wider_nm breadth of the wider zone
     */
    Optional<Side> beyond(double wider_nm) {
        Where here = where(coast.place());
        if (here == Where.NOT_COVERED) {
            return Optional.empty();
        }
        double most_m = (wider_nm - breadth_nm) * NAUTICAL_MILE_m;
        double beyond_m = here == Where.SEAWARD ? edge_m(most_m + uncertainty_m + 1) : 0;
        return Optional.of(new Side(
                beyond_m < most_m,
                beyond_m - uncertainty_m < most_m,
                beyond_m + uncertainty_m > most_m,
                wider_nm,
                areas.getFirst().source() + ", measured on from there"));
    }

    private double edge_m(double limit_m) {
        return areas.stream()
                .mapToDouble(area -> area.shape().edge_m(coast.place(), limit_m))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
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
