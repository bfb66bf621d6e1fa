package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.coast.NearCoast;

/**
 * A State at a place, before other States are looked at.
 *
 * @param range how far the place may be from its baseline
 * @param loadedSea whether a loaded area decides on its territorial sea here
 */
record StateAtPlace(CoastalState state, CoastRange range, boolean loadedSea) {

    static StateAtPlace of(
            StateClaims claims, NearCoast nearest, CoastRange range, LimitSides sides, Breadths breadths) {
        boolean agreed = !nearest.territory().code().isEmpty();
        CoastalState state = new CoastalState(
                agreed ? claims.state() : "",
                nearest.territory().name(),
                range.onLand() ? 0 : nearest.distance_m(),
                sides.zone(),
                sides.possible(),
                sides.near(claims.state()),
                notes(claims, sides, breadths, agreed),
                claims.mark(),
                claims.source());
        return new StateAtPlace(state, range, !sides.territorialSea().basis().equals(Side.COMPUTED));
    }

    private static List<String> notes(StateClaims claims, LimitSides sides, Breadths breadths, boolean agreed) {
        List<String> notes = new ArrayList<>();
        if (!agreed) {
            notes.add("it is not agreed whose land " + claims.state() + " is");
        }
        if (!claims.note().isEmpty()) {
            notes.add(claims.state() + ": " + claims.note());
        }
        boolean unknown = claimOf(sides.zone(), breadths) == ZoneClaim.NOT_KNOWN;
        if (unknown && !claims.mark().isEmpty()) {
            notes.add("whether " + claims.state() + " claims an " + sides.zone().words() + " is not in Hawser's data");
        }
        return notes;
    }

    private static ZoneClaim claimOf(Zone zone, Breadths breadths) {
        return switch (zone) {
            case CONTIGUOUS_ZONE -> breadths.contiguousZone();
            case EXCLUSIVE_ECONOMIC_ZONE -> breadths.exclusiveEconomicZone();
            default -> ZoneClaim.CLAIMED;
        };
    }

    /** Whether the place is in its territorial sea or landward of it, whatever is not known of its own limits. */
    boolean isSurelyTerritorial() {
        return state.possible().stream().allMatch(Zone::isTerritorial);
    }

    /** Whether it may be. */
    boolean mayBeTerritorial() {
        return state.mayBeTerritorial();
    }

    /** How people call it: its land where it is not agreed whose that is. */
    String label() {
        return state.state().isEmpty() ? state.territory() : state.state();
    }

    /** Whether any of its zones reaches the place, or may. */
    boolean concerns() {
        return state.zone() != Zone.HIGH_SEAS || state.possible().size() > 1;
    }
}
