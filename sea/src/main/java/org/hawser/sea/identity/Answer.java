package org.hawser.sea.identity;

import java.util.List;

/**
 * What is known of one attribute of a hull at a time. A verdict is about the facts: a flag may be "known" to be claimed and to be
 * denied by the State, so read the {@link org.hawser.sea.flag.FlagStatus} too.
 *
 * @param values all that held or may have held, the certain ones first; in a conflict, both sides
 * @param perhapsPublished facts that bear on the question, of which it is not certain that they were published by the time asked for
 * @param contradictions where links were followed: statements that the records so joined are of different hulls
 */
public record Answer(
        HullId hull,
        Attribute attribute,
        When when,
        Verdict verdict,
        List<Held> values,
        List<Evidence> perhapsPublished,
        List<Contradiction> contradictions) {

    public Answer {
        values = List.copyOf(values);
        perhapsPublished = List.copyOf(perhapsPublished);
        contradictions = List.copyOf(contradictions);
    }

    /** The values that certainly held at some moment of the time asked about. */
    public List<Held> certain() {
        return values.stream().filter(held -> held.standing().isCertain()).toList();
    }
}
