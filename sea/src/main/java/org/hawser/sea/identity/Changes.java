package org.hawser.sea.identity;

import java.util.List;

/**
 * What changed about a hull around an instant.
 *
 * @param when the stretch that was searched, both ends included
 * @param changes those whose moment is known between two bounds that touch the stretch
 * @param undated facts with an end that is open on at least one side and may lie in the stretch. They tell of no change there, and
 *     exclude none.
 * @param contradictions where links were followed: statements that the records so joined are of different hulls
 */
public record Changes(
        HullId hull, When when, List<Change> changes, List<Evidence> undated, List<Contradiction> contradictions) {

    public Changes {
        changes = List.copyOf(changes);
        undated = List.copyOf(undated);
        contradictions = List.copyOf(contradictions);
    }
}
