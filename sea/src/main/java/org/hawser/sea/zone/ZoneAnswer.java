package org.hawser.sea.zone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hawser.sea.Position;

/**
 * In which zone a place is, and how far that is known.
 *
 * @param uncertainty_m of the place itself, metres
 * @param onLand whether the place is on drawn land: a port, a river, a coast drawn too coarsely, or a false position
 * @param zone by the data at hand
 * @param possible which zones it may be, from the land outward; one alone where it is sure
 * @param states whose zones reach the place, or may, by distance of their coasts; several where claims overlap
 * @param near limits too near to tell the side
 * @param areas areas that are no law, in the order of the data
 * @param notes what the reader must know
 */
public record ZoneAnswer(
        Position place,
        double uncertainty_m,
        boolean onLand,
        Zone zone,
        Set<Zone> possible,
        List<CoastalState> states,
        List<NearLimit> near,
        List<SeaArea> areas,
        List<String> notes) {

    public ZoneAnswer {
        possible = ZoneSets.ordered(possible);
        states = List.copyOf(states);
        near = List.copyOf(near);
        areas = List.copyOf(areas);
        notes = List.copyOf(notes);
    }

    /**
     * Whether the place is in one zone only, and it is known whose, as far as coast and claims are known; never where it is disputed
     * whose the land is, or whether UNCLOS applies. Islands and low-tide elevations that the coast leaves away are not thought of.
     */
    public boolean isSure() {
        return possible.size() == 1
                && near.isEmpty()
                && states.stream().filter(CoastalState::mayBeTerritorial).count() <= 1
                && areas.stream()
                        .noneMatch(area ->
                                area.kind() == SeaArea.Kind.DISPUTED || area.kind() == SeaArea.Kind.OUTSIDE_UNCLOS);
    }

    /** The States in whose zone of this kind the place is, by distance. */
    public List<String> statesOfZone() {
        return states.stream()
                .filter(state -> state.zone() == zone)
                .map(CoastalState::state)
                .filter(state -> !state.isEmpty())
                .distinct()
                .toList();
    }

    /** Where several zones reach a place it is not known here what the States have agreed: it is of one or the other. */
    private String owners() {
        if (zone == Zone.HIGH_SEAS) {
            return "";
        }
        List<String> of = statesOfZone();
        return of.isEmpty() ? " of a State that is not agreed" : " of " + String.join(" or ", of);
    }

    /** As people would say it, as {@code territorial sea of KR, within the uncertainty of the baseline of KR}. */
    public String words() {
        Optional<SeaArea> outside = areas.stream()
                .filter(area -> area.kind() == SeaArea.Kind.OUTSIDE_UNCLOS)
                .findFirst();
        if (outside.isPresent()) {
            return outside.get().words();
        }
        StringBuilder words = new StringBuilder(zone.words()).append(owners());
        if (near.isEmpty() && possible.size() > 1) {
            words.append(", if it is claimed");
        }
        near.forEach(limit -> words.append(", ").append(limit.words()));
        return words.toString();
    }
}
