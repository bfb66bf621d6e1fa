package org.hawser.sea.zone;

/**
 * What baselines a State draws.
 *
 * @param longest_nm length of the longest straight line among them, nautical miles: 24 for the closing line of a bay (UNCLOS article
 *     10), which every State may draw; more where straight or archipelagic baselines are claimed
 */
record Baseline(Kind kind, double longest_nm) {

    /** UNCLOS article 10 paragraph 4. */
    static final double BAY_nm = 24;

    /** UNCLOS article 47 paragraph 2: the longest line that it allows anywhere; where nothing is known, any up to it may be drawn. */
    static final double ARCHIPELAGIC_nm = 125;

    static final Baseline NOT_KNOWN = new Baseline(Kind.NOT_KNOWN, ARCHIPELAGIC_nm);

    enum Kind {
        /** The low-water line (article 5), bays closed. */
        NORMAL,
        /** Straight lines between points (article 7), at least along a part of the coast. */
        STRAIGHT,
        /** Around an archipelagic State (article 47). */
        ARCHIPELAGIC,
        NOT_KNOWN
    }
}
