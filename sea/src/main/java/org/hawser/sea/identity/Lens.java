package org.hawser.sea.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Through what a question looks at the facts.
 *
 * @param knownAt only what was certainly published by then; null for everything known
 * @param heldAt only what this installation held by then; null for everything it holds
 * @param followLinks whether what is known of other records of the same hull counts as well
 */
public record Lens(@Nullable Instant knownAt, @Nullable Instant heldAt, boolean followLinks) {

    /** Everything known, each record for itself. */
    public static final Lens EVERYTHING = new Lens(null, null, false);

    /** Whether a statement is seen through a lens. */
    enum Sight {
        SEEN,

        /** Its publication is not known closely enough to say that it was out by then. */
        PERHAPS,
        NOT_SEEN
    }

    Sight sight(Provenance provenance) {
        Instant held = provenance.heldFrom();
        if (held != null && heldAt != null && held.isAfter(heldAt)) {
            return Sight.NOT_SEEN;
        }
        if (knownAt == null || provenance.knownFrom().hasHappenedBy(knownAt)) {
            return Sight.SEEN;
        }
        return provenance.knownFrom().isCertainlyAfter(knownAt) ? Sight.NOT_SEEN : Sight.PERHAPS;
    }

    /**
     * Whether a link counts: published for certain, and for certain not withdrawn. Where a withdrawal may have been out by then the
     * link no longer joins: a ship is not tarred by a link that its own authors may have given up.
     */
    boolean inForce(Link link) {
        if (sight(link.provenance()) != Sight.SEEN) {
            return false;
        }
        Withdrawal withdrawn = link.withdrawn();
        return withdrawn == null || (knownAt != null && withdrawn.at().isCertainlyAfter(knownAt));
    }
}
