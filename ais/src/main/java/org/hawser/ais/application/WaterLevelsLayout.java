package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;

/**
 * Water levels at four gauges: 200/24 (Commission Regulation (EC) 415/2007).
 */
public final class WaterLevelsLayout {

    /** UN country code. */
    public static final TextField COUNTRY = new TextField(0, 2);

    /** First bit of the first of {@link GaugeLevelLayout}. */
    public static final int GAUGES_START = 12;

    /** Bits from one to the next. */
    public static final int GAUGES_STRIDE = GaugeLevelLayout.BITS;

    static final int MOST_GAUGES = 4;

    static final int BITS = 112;

    private WaterLevelsLayout() {}

    /** How many gauges there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return Lengths.elements(bits, GAUGES_START, GAUGES_STRIDE, MOST_GAUGES);
    }

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
