package org.hawser.sea.identity;

import java.util.Locale;

/** What may be known of a hull. A hull has one value of each at a time; where sources give two, that is a conflict. */
public enum Attribute {
    /** IMO ship identification number. */
    IMO,
    /** Maritime mobile service identity. */
    MMSI,
    NAME,
    CALL_SIGN,
    FLAG,
    /** Length overall, m. */
    LENGTH_M,
    /** Breadth, m. */
    WIDTH_M,
    /** Gross tonnage: a measure of volume, without a unit (Tonnage Convention 1969). */
    GROSS_TONNAGE,
    /** Deadweight, t. */
    DEADWEIGHT_T,
    /** Kind of ship, in the source's words. */
    TYPE,
    /** Whether the hull still exists. */
    STATE;

    /** As written in data: {@code call_sign}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether no two hulls may have one value at a time (IMO resolution A.1117(30); ITU-R M.585). */
    public boolean isUnique() {
        return this == IMO || this == MMSI;
    }

    /** Whether hulls are looked up by it. */
    boolean isIndexed() {
        return this == IMO || this == MMSI || this == NAME || this == CALL_SIGN;
    }

    /** The largest sensible number; 0 for what is no number. The largest ship built was 458.5 m long and carried 564,763 t. */
    double largest() {
        return switch (this) {
            case LENGTH_M -> 500;
            case WIDTH_M -> 130;
            case GROSS_TONNAGE, DEADWEIGHT_T -> 1_000_000;
            case IMO, MMSI, NAME, CALL_SIGN, FLAG, TYPE, STATE -> 0;
        };
    }
}
