package org.hawser.sea;

/**
 * A point of the WGS 84 ellipsoid in metres from the centre of the earth: x towards 0 N 0 E, y towards 0 N 90 E, z towards the
 * North Pole. Straight lines between such points need no special case anywhere on the earth, and are as long as the geodesic to
 * less than a metre up to 30 km.
 */
public record Geocentric(double x_m, double y_m, double z_m) {

    /** Mean radius of the earth (IUGG), metres. */
    public static final double MEAN_RADIUS_m = 6_371_008.8;

    /** Square of the ratio of the semi-minor to the semi-major axis. */
    private static final double AXES = 1 - Wgs84.E2;

    public static Geocentric of(Position place) {
        return of(place.latitude_deg(), place.longitude_deg());
    }

    /** The point at geodetic coordinates in degrees. */
    public static Geocentric of(double latitude_deg, double longitude_deg) {
        double latitude = StrictMath.toRadians(latitude_deg);
        double longitude = StrictMath.toRadians(longitude_deg);
        double sine = StrictMath.sin(latitude);
        double radius_m = Wgs84.primeVerticalRadius_m(sine);
        double axis_m = radius_m * StrictMath.cos(latitude);
        return new Geocentric(
                axis_m * StrictMath.cos(longitude), axis_m * StrictMath.sin(longitude), radius_m * AXES * sine);
    }

    /** The point of the ellipsoid in the direction of a vector of any length but zero. */
    public static Geocentric onSurface(double x, double y, double z) {
        double scale = Wgs84.A_M / StrictMath.sqrt(x * x + y * y + z * z / AXES);
        return new Geocentric(scale * x, scale * y, scale * z);
    }

    /** Geodetic coordinates of this point, which must be on the ellipsoid. */
    public Position position() {
        return Wgs84.position(x_m * AXES, y_m * AXES, z_m);
    }

    /** Square of the straight line between the two. */
    public double squareTo(double otherX_m, double otherY_m, double otherZ_m) {
        double dx = x_m - otherX_m;
        double dy = y_m - otherY_m;
        double dz = z_m - otherZ_m;
        return dx * dx + dy * dy + dz * dz;
    }

    /**
     * Length along the surface of a straight line through the earth. The radius of the earth is taken as its mean, which makes the
     * length of a geodesic of 400 km wrong by 1 m at most, of 3,000 km by 200 m.
     */
    public static double alongSurface_m(double straight_m) {
        return 2 * MEAN_RADIUS_m * StrictMath.asin(Math.min(1, straight_m / (2 * MEAN_RADIUS_m)));
    }
}
