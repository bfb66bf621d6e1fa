package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * On which side of each limit of one State a place is.
 *
 * @param archipelagic whether what is landward of the baseline is archipelagic waters by a loaded area
 */
record LimitSides(Side baseline, Side territorialSea, Side contiguousZone, Side economicZone, boolean archipelagic) {

    /** The zone by the data at hand. */
    Zone zone() {
        if (baseline.inside()) {
            return innermost();
        }
        if (territorialSea.inside()) {
            return Zone.TERRITORIAL_SEA;
        }
        if (contiguousZone.inside()) {
            return Zone.CONTIGUOUS_ZONE;
        }
        return economicZone.inside() ? Zone.EXCLUSIVE_ECONOMIC_ZONE : Zone.HIGH_SEAS;
    }

    private Zone innermost() {
        return archipelagic ? Zone.ARCHIPELAGIC_WATERS : Zone.INTERNAL_WATERS;
    }

    /** The zones that the place may be in; the high seas stand for none of this State's. */
    Set<Zone> possible() {
        Set<Zone> possible = EnumSet.noneOf(Zone.class);
        boolean beyond = true;
        beyond = add(possible, innermost(), baseline, beyond);
        beyond = add(possible, Zone.TERRITORIAL_SEA, territorialSea, beyond);
        beyond = add(possible, Zone.CONTIGUOUS_ZONE, contiguousZone, beyond);
        beyond = add(possible, Zone.EXCLUSIVE_ECONOMIC_ZONE, economicZone, beyond);
        if (beyond) {
            possible.add(Zone.HIGH_SEAS);
        }
        return possible;
    }

    private static boolean add(Set<Zone> possible, Zone zone, Side limit, boolean mayBeBeyondTheLast) {
        if (mayBeBeyondTheLast && limit.maybeInside()) {
            possible.add(zone);
        }
        return mayBeBeyondTheLast && limit.mayBeOutOfZone();
    }

    List<NearLimit> near(String state) {
        List<NearLimit> near = new ArrayList<>();
        addNear(near, Limit.BASELINE, baseline, state);
        addNear(near, Limit.TERRITORIAL_SEA, territorialSea, state);
        addNear(near, Limit.CONTIGUOUS_ZONE, contiguousZone, state);
        addNear(near, Limit.EXCLUSIVE_ECONOMIC_ZONE, economicZone, state);
        return near;
    }

    private static void addNear(List<NearLimit> near, Limit limit, Side side, String state) {
        if (!side.isSure()) {
            near.add(new NearLimit(limit, List.of(state), side.breadth_nm(), side.basis()));
        }
    }
}
