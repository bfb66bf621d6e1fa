package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hawser.sea.Position;
import org.hawser.sea.zone.LoadedLimits.LoadedArea;

/**
 * Puts together what the States about a place have there. A territorial sea ends at the median line where the coasts of two States
 * are nearer to each other than the two breadths (UNCLOS article 15); wider zones may overlap.
 */
final class ZoneJudgement {

    private final Position place;
    private final double uncertainty_m;
    private final boolean onLand;
    private final List<CoastalState> states = new ArrayList<>();
    private final List<NearLimit> near = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<SeaArea> areas;

    /** @param found by distance */
    ZoneJudgement(
            Position place,
            double uncertainty_m,
            boolean onLand,
            List<StateAtPlace> found,
            List<SeaArea> areas,
            LoadedLimits loaded) {
        this.place = place;
        this.uncertainty_m = uncertainty_m;
        this.onLand = onLand;
        this.areas = areas;
        List<StateAtPlace> kept = new ArrayList<>();
        for (StateAtPlace its : found) {
            if (its.concerns()) {
                kept.add(its);
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            states.add(endedAtMedianLines(kept.get(i), kept.subList(0, i)));
        }
        leaveOutWhoHasNothingHere();
        states.forEach(state -> near.addAll(state.near()));
        states.forEach(state -> notes.addAll(state.notes()));
        noteOverlap();
        for (LoadedArea area : loaded.at(place)) {
            if (area.overlapping()) {
                notes.add("overlapping claims of " + String.join(", ", area.states()) + ": " + area.name() + " ("
                        + area.source() + ")");
            }
        }
    }

    /** No State has an economic zone in the territorial sea of another. */
    private void leaveOutWhoHasNothingHere() {
        boolean surelyTerritorial =
                states.stream().anyMatch(state -> state.possible().stream().allMatch(Zone::isTerritorial));
        if (surelyTerritorial) {
            states.removeIf(state -> state.possible().stream().noneMatch(Zone::isTerritorial));
        }
    }

    private void noteOverlap() {
        List<String> reaching = states.stream()
                .filter(state -> state.zone() != Zone.HIGH_SEAS && !state.zone().isTerritorial())
                .map(CoastalState::state)
                .filter(state -> !state.isEmpty())
                .distinct()
                .toList();
        if (reaching.size() > 1) {
            notes.addFirst("zones of " + String.join(", ", reaching)
                    + " reach here; what they agreed on their boundaries is not in Hawser's data");
        }
    }

    /** What is left of a State's zones where nearer States have a territorial sea. */
    private CoastalState endedAtMedianLines(StateAtPlace its, List<StateAtPlace> nearer) {
        CoastalState state = its.state();
        for (StateAtPlace other : nearer) {
            if (reachesTerritorialSea(other.state()) && reachesTerritorialSea(state)) {
                state = endedAtMedianLine(state, its.range(), other);
            }
        }
        return state;
    }

    private static boolean reachesTerritorialSea(CoastalState state) {
        return state.possible().stream().anyMatch(Zone::isTerritorial);
    }

    private CoastalState endedAtMedianLine(CoastalState state, CoastRange range, StateAtPlace nearer) {
        boolean surelyFarther = range.least_m() > nearer.range().most_m();
        Set<Zone> possible = EnumSet.copyOf(state.possible());
        if (surelyFarther) {
            possible.removeIf(Zone::isTerritorial);
            possible.add(wider(state));
        } else {
            possible.add(wider(state));
            near.add(
                    new NearLimit(Limit.MEDIAN_LINE, List.of(nearer.state().state(), state.state()), 0, Side.COMPUTED));
        }
        Zone zone = state.zone().isTerritorial() ? wider(state) : state.zone();
        return new CoastalState(
                state.state(),
                state.territory(),
                state.coast_m(),
                zone,
                possible,
                surelyFarther ? List.of() : state.near(),
                state.notes(),
                state.mark(),
                state.source());
    }

    /** What a State may have beyond the median line: at most an entitlement to an economic zone. */
    private static Zone wider(CoastalState state) {
        return state.possible().contains(Zone.HIGH_SEAS) && state.possible().size() == 1
                ? Zone.HIGH_SEAS
                : Zone.EXCLUSIVE_ECONOMIC_ZONE;
    }

    /** What every computed answer leaves open. */
    private void noteWhatIsMissing(Zone zone) {
        if (zone.compareTo(Zone.TERRITORIAL_SEA) > 0) {
            notes.add(
                    "computed limits know no small islands, low-tide elevations, harbour works or historic bays that the coast at "
                            + "1:10 000 000 leaves away: load official limits to be sure");
        }
    }

    ZoneAnswer answer() {
        Zone zone = states.stream().map(CoastalState::zone).min(Zone::compareTo).orElse(Zone.HIGH_SEAS);
        noteWhatIsMissing(zone);
        return new ZoneAnswer(
                place,
                uncertainty_m,
                onLand,
                zone,
                possible(),
                states,
                near.stream().distinct().toList(),
                areas,
                notes.stream().distinct().toList());
    }

    /** A zone is possible where one State may have it, and no other must have one landward of it. */
    private Set<Zone> possible() {
        Zone most = Zone.HIGH_SEAS;
        Set<Zone> union = EnumSet.noneOf(Zone.class);
        for (CoastalState state : states) {
            Zone outermost = state.possible().stream().max(Zone::compareTo).orElse(Zone.HIGH_SEAS);
            most = outermost.compareTo(most) < 0 ? outermost : most;
            union.addAll(state.possible());
        }
        union.add(most);
        Zone limit = most;
        union.removeIf(zone -> zone.compareTo(limit) > 0);
        return union;
    }
}
