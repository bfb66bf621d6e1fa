package org.hawser.sim.motion;

import org.hawser.sea.Wgs84;

/** Metres to a degree on the WGS 84 ellipsoid, by its radii of curvature at a latitude. */
record LocalScale(double north_m, double east_m) {

    private static final double RADIANS_A_DEGREE = StrictMath.PI / 180;

    static LocalScale at(double latitude_deg) {
        double sine = Angles.sine(latitude_deg);
        double square = sine * sine;
        double w = StrictMath.sqrt(1 - Wgs84.E2 * square);
        double primeVertical = Wgs84.A_M / w;
        double meridian = primeVertical * (1 - Wgs84.E2) / (w * w);
        return new LocalScale(
                meridian * RADIANS_A_DEGREE, primeVertical * StrictMath.sqrt(1 - square) * RADIANS_A_DEGREE);
    }
}
