package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hawser.sea.Position;
import org.hawser.sea.zone.StateClaims.Stretch;

/** Works out the zones of one State at one place. */
final class StateZones {

    /** How far the edge of a stretch with other breadths may be from where it is drawn, metres. */
    private static final double STRETCH_EDGE_m = 5_000;

    private final StateClaims claims;
    private final LoadedLimits loaded;
    private final CoastRange coast;
    private final double placeUncertainty_m;
    private final List<Breadths> breadths;

    /** @param breadths see {@link #breadthsHere} */
    StateZones(
            StateClaims claims,
            List<Breadths> breadths,
            LoadedLimits loaded,
            CoastRange coast,
            double placeUncertainty_m) {
        this.claims = claims;
        this.loaded = loaded;
        this.coast = coast;
        this.placeUncertainty_m = placeUncertainty_m;
        this.breadths = List.copyOf(breadths);
    }

    /** The breadths that may hold at the place: those that do by the data first. */
    static List<Breadths> breadthsHere(StateClaims claims, Position place, double uncertainty_m) {
        Breadths here = claims.breadths();
        List<Breadths> others = new ArrayList<>();
        double reach_m = STRETCH_EDGE_m + uncertainty_m;
        for (Stretch stretch : claims.stretches()) {
            here = stretch.area().contains(place) ? stretch.breadths() : here;
            if (stretch.area().edge_m(place, reach_m + 1) <= reach_m) {
                others.add(stretch.breadths());
                others.add(claims.breadths());
            }
        }
        others.addFirst(here);
        return others.stream().distinct().toList();
    }

    LimitSides sides() {
        Optional<LoadedSides> sea = loadedSides(Zone.TERRITORIAL_SEA, territorialSea_nm());
        Side territorialSea = sea.flatMap(LoadedSides::outer).orElseGet(() -> computed(Breadths::territorialSea_nm));
        Side contiguousZone = wider(
                sea,
                Zone.CONTIGUOUS_ZONE,
                Breadths.CONTIGUOUS_ZONE_nm,
                breadths.getFirst().contiguousZone());
        Side economicZone = wider(
                sea,
                Zone.EXCLUSIVE_ECONOMIC_ZONE,
                Breadths.EXCLUSIVE_ECONOMIC_ZONE_nm,
                breadths.getFirst().exclusiveEconomicZone());
        return new LimitSides(baseline(sea), territorialSea, contiguousZone, economicZone, isArchipelagic());
    }

    private double territorialSea_nm() {
        return breadths.getFirst().territorialSea_nm();
    }

    private Optional<LoadedSides> loadedSides(Zone zone, double breadth_nm) {
        List<LoadedLimits.LoadedArea> areas = loaded.of(claims.state(), zone);
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(new LoadedSides(areas, coast, breadth_nm, placeUncertainty_m));
    }

    private boolean isIn(Zone zone) {
        return hit(zone).isPresent();
    }

    private Optional<LoadedLimits.LoadedArea> hit(Zone zone) {
        return loaded.of(claims.state(), zone).stream()
                .filter(area -> area.shape().contains(coast.place()))
                .findFirst();
    }

    /** Whether what is landward of the baseline here is archipelagic waters, ports and closed bays aside. */
    private boolean isArchipelagic() {
        boolean drawn = breadths.getFirst().baseline().kind() == Baseline.Kind.ARCHIPELAGIC;
        return !isIn(Zone.INTERNAL_WATERS) && !coast.onLand() && (drawn || isIn(Zone.ARCHIPELAGIC_WATERS));
    }

    private Side baseline(Optional<LoadedSides> sea) {
        Optional<LoadedLimits.LoadedArea> inner = hit(Zone.INTERNAL_WATERS).or(() -> hit(Zone.ARCHIPELAGIC_WATERS));
        if (inner.isPresent()) {
            return new Side(
                    true, true, isNearEdgeOfInnerWaters(), 0, inner.get().source());
        }
        return sea.flatMap(LoadedSides::inner).orElseGet(() -> coast.sideOf(0));
    }

    private boolean isNearEdgeOfInnerWaters() {
        return Stream.of(Zone.INTERNAL_WATERS, Zone.ARCHIPELAGIC_WATERS)
                .flatMap(zone -> loaded.of(claims.state(), zone).stream())
                .anyMatch(area -> area.shape().edge_m(coast.place(), placeUncertainty_m + 1) <= placeUncertainty_m);
    }

    /** The side of the limit of a zone that a State has by claim: as loaded, else from a loaded territorial sea, else computed. */
    private Side wider(Optional<LoadedSides> sea, Zone zone, double breadth_nm, ZoneClaim claim) {
        Optional<Side> side = loadedSides(zone, breadth_nm).flatMap(LoadedSides::outer);
        if (side.isPresent()) {
            return side.get();
        }
        if (claim == ZoneClaim.NONE) {
            return Side.seaward("no " + zone.words() + " claimed");
        }
        Side measured = sea.flatMap(its -> its.beyond(breadth_nm)).orElseGet(() -> coast.sideOf(breadth_nm));
        return claim == ZoneClaim.CLAIMED ? measured : measured.ofUnknownClaim();
    }

    private Side computed(ToDoubleFunction<Breadths> breadth_nm) {
        Side side = coast.sideOf(breadth_nm.applyAsDouble(breadths.getFirst()));
        for (Breadths other : breadths) {
            side = side.or(coast.sideOf(breadth_nm.applyAsDouble(other)));
        }
        return side;
    }
}
