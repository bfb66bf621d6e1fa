package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Tidal windows in the older form: 1/14 (IMO SN/Circ.236).
 */
public final class TidalWindows236Layout {

    /** 1 to 12; 0 not available. */
    public static final UnsignedField MONTH = new UnsignedField(0, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(4, 5, 0);

    /** First bit of the first of {@link TidalWindow236Layout}. */
    public static final int WINDOWS_START = 9;

    /** Bits from one to the next. */
    public static final int WINDOWS_STRIDE = TidalWindow236Layout.BITS;

    static final int MOST_WINDOWS = 3;

    private TidalWindows236Layout() {}

    /** How many windows there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return Lengths.elements(bits, WINDOWS_START, WINDOWS_STRIDE, MOST_WINDOWS);
    }

    /** Whether the data hold between one and 3 windows, and less than a byte more. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.elements(bits, WINDOWS_START, WINDOWS_STRIDE, MOST_WINDOWS) > 0;
    }
}
