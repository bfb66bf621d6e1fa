package org.hawser.sea.zone;

import java.util.List;
import java.util.Set;

/**
 * A State whose zones reach, or may reach, a place.
 *
 * @param state two letters, ISO 3166-1; empty where it is not agreed whose land it is
 * @param territory the land that is nearest, as Natural Earth names it
 * @param coast_m to its drawn coast, metres; 0 on land
 * @param zone which of its zones the place is in by the data at hand
 * @param possible which of its zones the place may be in, from the land outward; {@link Zone#HIGH_SEAS} stands for none
 * @param near its limits that are too near to tell the side
 * @param notes what the reader must know of these claims
 * @param mark how sure it is what the State claims: F found in a published source; M-high, M-medium, M-low to be confirmed; empty
 *     where nothing is known
 * @param source where its claims are from
 */
public record CoastalState(
        String state,
        String territory,
        double coast_m,
        Zone zone,
        Set<Zone> possible,
        List<NearLimit> near,
        List<String> notes,
        String mark,
        String source) {

    /** Whether the place may be in its territorial sea, or landward of it. */
    boolean mayBeTerritorial() {
        return possible.stream().anyMatch(Zone::isTerritorial);
    }

    /** The same with other zones and limits. */
    CoastalState with(Zone other, Set<Zone> others, List<NearLimit> limits) {
        return new CoastalState(state, territory, coast_m, other, others, limits, notes, mark, source);
    }

    public CoastalState {
        possible = ZoneSets.ordered(possible);
        near = List.copyOf(near);
        notes = List.copyOf(notes);
    }
}
