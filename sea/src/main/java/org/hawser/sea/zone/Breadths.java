package org.hawser.sea.zone;

/**
 * How far a State's zones reach from a stretch of its baseline.
 *
 * @param territorialSea_nm nautical miles
 * @param baseline what it is measured from
 */
record Breadths(
        double territorialSea_nm, ZoneClaim contiguousZone, ZoneClaim exclusiveEconomicZone, Baseline baseline) {

    /** UNCLOS articles 3, 33 and 57. */
    static final double TERRITORIAL_SEA_nm = 12;

    static final double CONTIGUOUS_ZONE_nm = 24;
    static final double EXCLUSIVE_ECONOMIC_ZONE_nm = 200;

    /** What a State may claim; for States of which nothing is known here. */
    static final Breadths MOST =
            new Breadths(TERRITORIAL_SEA_nm, ZoneClaim.NOT_KNOWN, ZoneClaim.NOT_KNOWN, Baseline.NOT_KNOWN);
}
