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

    private Wgs84() {}

    /** Writes the n-vector of a fixed-point position to {@code out[at]}, {@code out[at + 1]}, {@code out[at + 2]}. */
    public static void nVector(int latitude_e5min, int longitude_e5min, double[] out, int at) {
        double latitude_rad = StrictMath.toRadians(FixedPoint.toDegrees(latitude_e5min));
        double longitude_rad = StrictMath.toRadians(FixedPoint.toDegrees(longitude_e5min));
        double cosine = StrictMath.cos(latitude_rad);
        out[at] = cosine * StrictMath.cos(longitude_rad);
        out[at + 1] = cosine * StrictMath.sin(longitude_rad);
        out[at + 2] = StrictMath.sin(latitude_rad);
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
