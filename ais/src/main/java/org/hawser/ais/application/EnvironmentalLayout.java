package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** Environmental message: 1/26 (IMO SN.1/Circ.289): nothing but sensor reports. */
public final class EnvironmentalLayout {

    /** First bit of the first of {@link SensorReportLayout}. */
    public static final int REPORTS_START = 0;

    /** Bits from one to the next. */
    public static final int REPORTS_STRIDE = SensorReportLayout.BITS;

    /** As many as the longest message 8 has room for. */
    static final int MOST_REPORTS = 8;

    private EnvironmentalLayout() {}

    /** How many reports there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return Lengths.elements(bits, REPORTS_START, REPORTS_STRIDE, MOST_REPORTS);
    }

    /** Whether the data hold between one and 8 reports, and less than a byte more. */
    public static boolean fits(PayloadBits bits) {
        return count(bits) > 0;
    }
}
