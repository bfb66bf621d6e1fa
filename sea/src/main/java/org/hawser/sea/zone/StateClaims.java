package org.hawser.sea.zone;

import java.util.List;

/**
 * What zones a State claims.
 *
 * @param state two letters
 * @param breadths along its coast as a rule
 * @param stretches where they are others
 * @param mark how sure: F found in a published source; M-high, M-medium, M-low from knowledge, to be confirmed
 * @param note for people; may be empty
 */
record StateClaims(String state, Breadths breadths, List<Stretch> stretches, String mark, String source, String note) {

    StateClaims {
        stretches = List.copyOf(stretches);
    }

    /**
     * Waters in which a State's breadths are others than as a rule.
     *
     * @param area where; its edge is not exact
     */
    record Stretch(String name, AreaShape area, Breadths breadths, String mark, String source) {}

    /** The same, claimed by the State that answers for the territory. */
    StateClaims as(String answering) {
        return new StateClaims(answering, breadths, stretches, mark, source, note);
    }

    static StateClaims notKnown(String state) {
        return new StateClaims(
                state,
                Breadths.MOST,
                List.of(),
                "",
                "",
                "claims not in Hawser's data: taken as the most that UNCLOS allows");
    }
}
