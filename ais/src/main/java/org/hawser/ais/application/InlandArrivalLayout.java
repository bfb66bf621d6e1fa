package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Estimated time of arrival at a lock, bridge or terminal: 200/21 (Commission Regulation (EC) 415/2007).
 */
public final class InlandArrivalLayout {

    /** UN country code. */
    public static final TextField COUNTRY = new TextField(0, 2);

    /** The rest of the UN/LOCODE. */
    public static final TextField LOCODE = new TextField(12, 3);

    /** In gpsd {@code section}. */
    public static final TextField FAIRWAY_SECTION = new TextField(30, 5);

    public static final TextField TERMINAL = new TextField(60, 5);

    public static final TextField HECTOMETRE = new TextField(90, 5);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField MONTH = new UnsignedField(120, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(124, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(129, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(134, 6, 60);

    /** 0 to 6; 7 unknown. */
    public static final UnsignedField TUGS = new UnsignedField(140, 3, 7);

    /** 1/100 m, 1 to 4000; 0 not available. */
    public static final UnsignedField AIR_DRAUGHT = new UnsignedField(143, 12, 0);

    /** Measured values of {@link #AIR_DRAUGHT}. */
    public static final Scale AIR_DRAUGHT_SCALE = new Scale(1, 4000, 0, 1, 100);

    static final int BITS = 160;

    private InlandArrivalLayout() {}

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
