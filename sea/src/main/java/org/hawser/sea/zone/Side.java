package org.hawser.sea.zone;

/**
 * On which side of a limit a place is.
 *
 * @param inside landward of it, by the data at hand
 * @param maybeInside whether it may be
 * @param maybeOutside whether it may be seaward of it
 * @param breadth_nm of the zone that the limit ends
 * @param basis what the limit was taken from
 * @param claimed whether the State is known to have the zone
 */
record Side(
        boolean inside, boolean maybeInside, boolean maybeOutside, double breadth_nm, String basis, boolean claimed) {

    Side(boolean inside, boolean maybeInside, boolean maybeOutside, double breadth_nm, String basis) {
        this(inside, maybeInside, maybeOutside, breadth_nm, basis, true);
    }

    static final String COMPUTED = "computed from a generalised coast";

    /** Of a limit that the State does not have. */
    static Side seaward(String basis) {
        return new Side(false, false, true, 0, basis, true);
    }

    boolean isSure() {
        return maybeInside != maybeOutside;
    }

    /** The same of a zone that the State may not have at all. */
    Side ofUnknownClaim() {
        return new Side(inside, maybeInside, maybeOutside, breadth_nm, basis, false);
    }

    /** Whether the place may be outside the zone because there is none. */
    boolean mayBeOutOfZone() {
        return maybeOutside || !claimed;
    }

    /** What two possible breadths of one limit leave open. */
    Side or(Side other) {
        return new Side(
                inside,
                maybeInside || other.maybeInside,
                maybeOutside || other.maybeOutside,
                breadth_nm,
                basis,
                claimed);
    }
}
