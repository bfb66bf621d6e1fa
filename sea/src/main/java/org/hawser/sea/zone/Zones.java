package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.coast.NearCoast;
import org.hawser.sea.coast.Territory;
import org.hawser.sea.flag.State;
import org.hawser.sea.flag.States;

/**
 * In which zone of the sea a place is (UNCLOS), by what is known of coasts, claims and limits. Safe for use by many threads.
 *
 * <p>Computed limits rest on a coast drawn at 1:10 000 000 and on no official baselines. What cannot be told is said: a place that
 * any baseline a State may draw would put on the other side of a limit is "within the uncertainty of the limit". Limits that a
 * user loads stand in place of computed ones. Agreements on boundaries between States are not encoded: where economic zones
 * overlap, all States are named.
 */
public final class Zones {

    private static final double NAUTICAL_MILE_m = 1852;

    /** Farther than any place is from another. */
    private static final double AROUND_m = 21_000_000;

    private final Coast coast;
    private final Claims claims;
    private final Areas areas;
    private final LoadedLimits loaded;
    private final UnaryOperator<String> stateOfTerritory;
    private final BaselineRange hulls;

    private static final class Holder {
        static final Zones ZONES =
                new Zones(Coast.load(), Claims.shipped(), Areas.shipped(), LoadedLimits.NONE, Zones::answering);
    }

    Zones(Coast coast, Claims claims, Areas areas, LoadedLimits loaded, UnaryOperator<String> stateOfTerritory) {
        this.coast = coast;
        this.claims = claims;
        this.areas = areas;
        this.loaded = loaded;
        this.stateOfTerritory = stateOfTerritory;
        this.hulls = new BaselineRange(coast);
    }

    /** The State that answers for a territory at sea. */
    private static String answering(String code) {
        return States.load().find(code).map(State::answering).orElse(code);
    }

    /** By the data that ship with Hawser alone. */
    public static Zones shipped() {
        return Holder.ZONES;
    }

    /** The same, with a user's limits in place of the computed ones of the same States and zones. */
    public Zones with(LoadedLimits limits) {
        return new Zones(coast, claims, areas, limits, stateOfTerritory);
    }

    /** Where an exactly known place is. */
    public ZoneAnswer at(Position place) {
        return at(place, 0);
    }

    /**
     * Where a place is.
     *
     * @param uncertainty_m radius in which the place truly is, metres, 0 or more
     */
    public ZoneAnswer at(Position place, double uncertainty_m) {
        if (!(uncertainty_m >= 0)) {
            throw new IllegalArgumentException("the uncertainty of a place is 0 m or more, not " + uncertainty_m);
        }
        Optional<Territory> land = coast.territory(place);
        if (land.isPresent() && coast.distance_m(place) > Coast.UNCERTAINTY_m + uncertainty_m) {
            return inland(place, uncertainty_m, land.get());
        }
        List<StateAtPlace> found = new ArrayList<>();
        Map<String, List<NearCoast>> nearByState = nearByState(place, uncertainty_m);
        addThoseOfLoadedAreas(nearByState, place, uncertainty_m);
        nearByState.forEach((state, near) -> found.add(state(state, near, place, uncertainty_m, land)));
        found.sort(Comparator.comparingDouble(its -> its.state().coast_m()));
        return new ZoneJudgement(place, uncertainty_m, land.isPresent(), found, areas.at(place), loaded).answer();
    }

    /** Rivers, lakes and harbours that the coast is drawn too coarsely for are waters of the State whose land is around them. */
    private ZoneAnswer inland(Position place, double uncertainty_m, Territory territory) {
        String state = stateOf(territory);
        StateClaims its = claims.of(state);
        Set<Zone> zone = Set.of(Zone.INTERNAL_WATERS);
        CoastalState owner = new CoastalState(
                territory.code().isEmpty() ? "" : state,
                territory.name(),
                0,
                Zone.INTERNAL_WATERS,
                zone,
                List.of(),
                List.of(),
                its.mark(),
                its.source());
        return new ZoneAnswer(
                place,
                uncertainty_m,
                true,
                Zone.INTERNAL_WATERS,
                zone,
                List.of(owner),
                List.of(),
                areas.at(place),
                List.of("on drawn land: a river, a lake, a harbour, or a false position"));
    }

    /** The nearest coasts, by the State whose they are; the nearest of a State first. */
    private Map<String, List<NearCoast>> nearByState(Position place, double uncertainty_m) {
        double reach_m = (Breadths.EXCLUSIVE_ECONOMIC_ZONE_nm + claims.longest_nm() / 2) * NAUTICAL_MILE_m
                + Coast.UNCERTAINTY_m
                + uncertainty_m;
        Map<String, List<NearCoast>> byState = new LinkedHashMap<>();
        for (NearCoast near : coast.within(place, reach_m)) {
            byState.computeIfAbsent(stateOf(near.territory()), state -> new ArrayList<>())
                    .add(near);
        }
        return byState;
    }

    /** A loaded area counts however far the State's drawn coast is. */
    private void addThoseOfLoadedAreas(Map<String, List<NearCoast>> nearByState, Position place, double uncertainty_m) {
        List<String> states = loaded.statesAt(place, uncertainty_m);
        if (nearByState.keySet().containsAll(states)) {
            return;
        }
        for (NearCoast near : coast.within(place, AROUND_m)) {
            String state = stateOf(near.territory());
            if (states.contains(state)) {
                nearByState.computeIfAbsent(state, its -> new ArrayList<>()).add(near);
            }
        }
    }

    /** Land that no State is agreed to have stands for itself. */
    private String stateOf(Territory territory) {
        return territory.code().isEmpty() ? territory.name() : stateOfTerritory.apply(territory.code());
    }

    private StateAtPlace state(
            String state, List<NearCoast> near, Position place, double uncertainty_m, Optional<Territory> land) {
        StateClaims its = claims.of(near.getFirst().territory().code(), state);
        List<Breadths> breadths = StateZones.breadthsHere(its, place, uncertainty_m);
        CoastRange range = new CoastRange(
                hulls,
                place,
                near.getFirst(),
                near.stream().map(NearCoast::territory).toList(),
                land.isPresent() && stateOf(land.get()).equals(state),
                Coast.UNCERTAINTY_m + uncertainty_m,
                longest(breadths));
        LimitSides sides = new StateZones(its, breadths, loaded, range, uncertainty_m).sides();
        return StateAtPlace.of(its, near.getFirst(), range, sides, breadths.getFirst());
    }

    private static Baseline longest(List<Breadths> breadths) {
        return breadths.stream()
                .map(Breadths::baseline)
                .max(Comparator.comparingDouble(Baseline::longest_nm))
                .orElseThrow();
    }
}
