package org.hawser.sea.identity;

import java.util.List;

/**
 * Which hulls had a number, name or call sign at a time.
 *
 * @param verdict CONFLICT where two hulls (records that no link joins, when links are followed) certainly had at one moment a number
 *     that only one ship may have; many ships may have one name
 * @param holders all that had or may have had it, the certain ones first
 * @param perhapsPublished facts that bear on the question, of which it is not certain that they were published by the time asked for
 */
public record Holders(
        Attribute attribute,
        String asked,
        When when,
        Verdict verdict,
        List<Holder> holders,
        List<Fact> perhapsPublished) {

    public Holders {
        holders = List.copyOf(holders);
        perhapsPublished = List.copyOf(perhapsPublished);
    }

    /** The hulls, the certain ones first. */
    public List<HullId> hulls() {
        return holders.stream().map(Holder::hull).toList();
    }
}
