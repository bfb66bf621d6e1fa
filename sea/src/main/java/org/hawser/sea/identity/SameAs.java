package org.hawser.sea.identity;

import org.jspecify.annotations.Nullable;

/**
 * That two records are believed, for a reason, to be of one hull. Whoever launders a ship gives the steel a new number: the link joins
 * what was known under the old one to what is known under the new one, and can be withdrawn.
 *
 * @param id given once, never reused
 * @param reason in a sentence that a reader can check
 * @param withdrawn null while it stands
 */
public record SameAs(
        String id,
        HullId a,
        HullId b,
        String reason,
        Provenance provenance,
        @Nullable Withdrawal withdrawn) implements Link {

    public SameAs {
        Link.check(id, a, b, reason);
    }
}
