package org.hawser.ais;

/** How many bits a message of each type must have to be used; the fields behind them read as "not available" if cut off. */
final class LeastBits {

    private static final int[] BY_TYPE = byType();

    private LeastBits() {}

    /** Least bits of a message type from 1 to 27. */
    static int of(int type) {
        return BY_TYPE[type];
    }

    private static int[] byType() {
        int[] bits = new int[28];
        java.util.Arrays.fill(bits, HeaderLayout.BITS);
        bits[1] = ClassALayout.LEAST_BITS;
        bits[2] = ClassALayout.LEAST_BITS;
        bits[3] = ClassALayout.LEAST_BITS;
        bits[4] = BaseStationLayout.LEAST_BITS;
        bits[5] = VoyageLayout.LEAST_BITS;
        bits[11] = BaseStationLayout.LEAST_BITS;
        bits[18] = ClassBLayout.LEAST_BITS;
        bits[19] = ExtendedClassBLayout.LEAST_BITS;
        bits[21] = AidLayout.LEAST_BITS;
        bits[24] = StaticReportLayout.LEAST_BITS;
        bits[27] = LongRangeLayout.LEAST_BITS;
        return bits;
    }
}
