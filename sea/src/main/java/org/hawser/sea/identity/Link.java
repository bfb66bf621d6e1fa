package org.hawser.sea.identity;

import org.jspecify.annotations.Nullable;

/**
 * A reasoned statement about two records of hulls. It has no time of validity: a hull is steel, and two records are of one hull or
 * of two for ever. Where a record turns out to mix two ships, its facts are to be given to two hulls.
 */
public sealed interface Link permits SameAs, NotSame {

    String id();

    HullId a();

    HullId b();

    String reason();

    Provenance provenance();

    @Nullable
    Withdrawal withdrawn();

    /** The other end; {@code hull} must be one of the two. */
    default HullId other(HullId hull) {
        return hull.equals(a()) ? b() : a();
    }

    /** Refuses what is no link. */
    static void check(String id, HullId a, HullId b, String reason) {
        if (id.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a link needs an id and a reason");
        }
        if (a.equals(b)) {
            throw new IllegalArgumentException("the link '" + id + "' joins " + a + " to itself");
        }
    }
}
