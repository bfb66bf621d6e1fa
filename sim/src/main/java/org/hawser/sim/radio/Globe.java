package org.hawser.sim.radio;

import org.hawser.sim.motion.Angles;

/** The earth as a sphere, which is good enough for where radio is heard: to half a per cent in distance. */
final class Globe {

    /** Mean radius (IUGG). */
    static final double RADIUS_m = 6_371_008.8;

    /** Turns a second against the stars (IERS). */
    static final double ROTATION_RAD_S = 7.2921150e-5;

    private Globe() {}

    /** Writes the unit vector of a place: x to 0 N 0 E, y to 0 N 90 E, z to the north pole. */
    static void unit(double latitude_deg, double longitude_deg, double[] into) {
        double cosine = Angles.cosine(latitude_deg);
        into[0] = cosine * Angles.cosine(longitude_deg);
        into[1] = cosine * Angles.sine(longitude_deg);
        into[2] = Angles.sine(latitude_deg);
    }

    /** The straight line between two places, which is the way over ground to a metre in 100 km. */
    static double distance_m(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return RADIUS_m * StrictMath.sqrt(x * x + y * y + z * z);
    }
}
