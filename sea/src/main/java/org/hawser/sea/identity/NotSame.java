package org.hawser.sea.identity;

import org.jspecify.annotations.Nullable;

/**
 * That two records are of two hulls, although a name or a number might suggest one. It guards those who have the bad luck to resemble a
 * listed ship.
 *
 * @param id given once, never reused
 * @param reason in a sentence that a reader can check
 * @param withdrawn null while it stands
 */
public record NotSame(
        String id,
        HullId a,
        HullId b,
        String reason,
        Provenance provenance,
        @Nullable Withdrawal withdrawn) implements Link {

    public NotSame {
        Link.check(id, a, b, reason);
    }
}
