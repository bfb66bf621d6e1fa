package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<StateAtPlace> kept = found.stream()
                .filter(StateAtPlace::concerns)
                .sorted(Comparator.comparing(
                        its -> !its.loadedSea())) // official limits end computed ones, not the other way
                .toList();
        for (int i = 0; i < kept.size(); i++) {
            states.add(endedAtMedianLines(kept.get(i), kept.subList(0, i)));
        }
        states.sort(Comparator.comparingDouble(CoastalState::coast_m));
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

    /** What is left of a State's zones where others, nearer or with official limits, have a territorial sea. */
    private CoastalState endedAtMedianLines(StateAtPlace its, List<StateAtPlace> before) {
        CoastalState state = its.state();
        for (StateAtPlace other : before) {
            if (other.mayBeTerritorial() && its.mayBeTerritorial() && !(its.loadedSea() && other.loadedSea())) {
                state = endedAtMedianLine(state, its, other);
            }
        }
        return state;
    }

    /**
     * The territorial sea ends where the other's begins. Where that is a median line, States may have agreed on another boundary, or
     * have a title of old, so that the farther one stays possible; that is said.
     */
    private CoastalState endedAtMedianLine(CoastalState state, StateAtPlace its, StateAtPlace other) {
        boolean official = other.loadedSea() && other.isSurelyTerritorial();
        boolean clear = official || its.range().least_m() > other.range().most_m();
        Zone beyond = other.isSurelyTerritorial() ? Zone.HIGH_SEAS : Zone.EXCLUSIVE_ECONOMIC_ZONE;
        Set<Zone> possible = EnumSet.copyOf(state.possible());
        possible.add(beyond);
        if (official) {
            possible.removeIf(Zone::isTerritorial);
        } else if (clear) {
            notes.add(
                    "the territorial seas of " + other.label() + " and " + its.label()
                            + " both reach here; the median line is taken as their boundary, what they agreed is not in Hawser's data");
        } else {
            near.add(new NearLimit(Limit.MEDIAN_LINE, List.of(other.label(), its.label()), 0, Side.COMPUTED));
        }
        Zone zone = state.zone().isTerritorial() ? beyond : state.zone();
        return state.with(zone, possible, clear ? List.of() : state.near());
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
