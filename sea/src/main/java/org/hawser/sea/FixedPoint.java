package org.hawser.sea;

/**
 * Coordinates as whole hundred-thousandths of a minute of arc ({@code _e5min}; 1.85 cm along a meridian).
 *
 * <p>The unit holds every coordinate of ITU-R M.1371 (1/10 000 min) and every decimal degree of up to six places exactly, and
 * 180 degrees still fit in an {@code int}. Whole numbers compare and sum to the same result in any order.
 */
public final class FixedPoint {

    /** Units in a degree. */
    public static final int PER_DEGREE = 6_000_000;

    /** Units in AIS's own 1/10 000 minute. */
    public static final int PER_AIS_UNIT = 10;

    public static final int MAX_LATITUDE_E5MIN = 90 * PER_DEGREE;
    public static final int MAX_LONGITUDE_E5MIN = 180 * PER_DEGREE;

    private FixedPoint() {}

    /** Nearest fixed-point value to {@code degrees}, which must be within -180 to 180. */
    public static int fromDegrees(double degrees) {
        return (int) Math.round(degrees * PER_DEGREE);
    }

    public static double toDegrees(int value_e5min) {
        return value_e5min / (double) PER_DEGREE;
    }

    /** Whether both coordinates name a place on the earth; AIS's "not available" (91, 181) does not. */
    public static boolean onEarth(long latitude_e5min, long longitude_e5min) {
        return isWithin(latitude_e5min, MAX_LATITUDE_E5MIN) && isWithin(longitude_e5min, MAX_LONGITUDE_E5MIN);
    }

    /** Not by the amount: that of the least {@code long} is negative. */
    private static boolean isWithin(long value, int bound) {
        return value >= -bound && value <= bound;
    }
}
