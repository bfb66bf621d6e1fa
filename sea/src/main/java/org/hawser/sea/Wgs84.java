package org.hawser.sea;

/**
 * The WGS 84 ellipsoid on n-vectors (unit normals of the ellipsoid, as many digits near the poles and the antimeridian as
 * anywhere): K. Gade, "A Non-singular Horizontal Position Representation", Journal of Navigation 63 (2010).
 */
public final class Wgs84 {

    /** Semi-major axis in metres (NIMA TR8350.2). */
    public static final double A_M = 6_378_137.0;

    private static final double FLATTENING = 1 / 298.257223563;

    /** First eccentricity squared. */
    public static final double E2 = FLATTENING * (2 - FLATTENING);

    private static final int QUARTER_E5MIN = 90 * FixedPoint.PER_DEGREE;
    private static final double RAD_PER_E5MIN = Math.PI / 2 / QUARTER_E5MIN;

    private Wgs84() {}

    /** Writes the n-vector of a fixed-point position to {@code out[at]}, {@code out[at + 1]}, {@code out[at + 2]}. */
    public static void nVector(int latitude_e5min, int longitude_e5min, double[] out, int at) {
        double cosine = cos(latitude_e5min);
        out[at] = cosine * cos(longitude_e5min);
        out[at + 1] = cosine * sin(longitude_e5min);
        out[at + 2] = sin(latitude_e5min);
    }

    private static double cos(int angle_e5min) {
        return sin(angle_e5min + QUARTER_E5MIN);
    }

    /**
     * Sine of an angle within 1.5 turns. The angle is brought to an eighth of a turn in whole numbers, without any rounding;
     * {@code StrictMath} then reduces nothing more, and allocates nothing.
     */
    private static double sin(int angle_e5min) {
        int quarters = Math.floorDiv(angle_e5min + QUARTER_E5MIN / 2, QUARTER_E5MIN);
        double rest_rad = (angle_e5min - quarters * QUARTER_E5MIN) * RAD_PER_E5MIN;
        return switch (quarters & 3) {
            case 0 -> StrictMath.sin(rest_rad);
            case 1 -> StrictMath.cos(rest_rad);
            case 2 -> -StrictMath.sin(rest_rad);
            default -> -StrictMath.cos(rest_rad);
        };
    }

    /** Metres from the earth's axis per unit of the n-vector: the radius of curvature in the prime vertical. */
    public static double primeVerticalRadius_m(double nz) {
        return A_M / Math.sqrt(1 - E2 * nz * nz);
    }

    /** The position whose normal points along a vector of any length but zero. */
    public static Position position(double x, double y, double z) {
        double latitude_rad = StrictMath.atan2(z, Math.sqrt(x * x + y * y));
        double longitude_rad = StrictMath.atan2(y, x);
        return new Position(StrictMath.toDegrees(latitude_rad), StrictMath.toDegrees(longitude_rad));
    }
}
