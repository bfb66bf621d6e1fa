package org.hawser.sea.zone;

import java.util.List;
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

    /** Whether the place is in one zone only, whatever is not known. */
    public boolean isSure() {
        return possible.size() == 1 && near.isEmpty();
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

    /** As people would say it, as {@code territorial sea of KR, within the uncertainty of the baseline of KR}. */
    public String words() {
        StringBuilder words = new StringBuilder(zone.words());
        List<String> of = statesOfZone();
        if (!of.isEmpty() && zone != Zone.HIGH_SEAS) {
            words.append(" of ").append(String.join(" and ", of));
        }
        near.forEach(limit -> words.append(", ").append(limit.words()));
        return words.toString();
    }
}
