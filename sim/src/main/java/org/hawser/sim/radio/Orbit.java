package org.hawser.sim.radio;

import org.hawser.sim.motion.Angles;

/**
 * A circular orbit round a round earth, without the turning of its plane that the earth's bulge causes (about a degree a day, which
 * for passes over a month is small beside what is assumed here).
 *
 * @param altitude_m above the mean radius
 * @param inclination_deg 0 to 180
 * @param node_deg longitude over which it goes north through the equator's plane at the start of the simulation, if it were there
 * @param phase_deg where it is at the start, from there in the direction of flight
 */
public record Orbit(double altitude_m, double inclination_deg, double node_deg, double phase_deg) {

    /** Of the earth (WGS 84), cubic metres a square second. */
    private static final double GRAVITATION_M3_S2 = 3.986004418e14;

    public Orbit {
        if (!(altitude_m >= 100_000 && altitude_m <= 50_000_000) || !(inclination_deg >= 0 && inclination_deg <= 180)) {
            throw new IllegalArgumentException("an orbit at " + altitude_m + " m (100 km to 50,000 km), inclination "
                    + inclination_deg + " degrees (0 to 180)");
        }
    }

    /** From the earth's centre, in radii of the earth. */
    double radius() {
        return 1 + altitude_m / Globe.RADIUS_m;
    }

    /** Radians a second. */
    double motion_rad_s() {
        double radius_m = altitude_m + Globe.RADIUS_m;
        return StrictMath.sqrt(GRAVITATION_M3_S2 / (radius_m * radius_m * radius_m));
    }

    public double period_s() {
        return 2 * StrictMath.PI / motion_rad_s();
    }

    /** Writes the unit vector of the place below it, as {@link Globe#unit} does, from index {@code at} on. */
    void below(double time_s, double[] into, int at) {
        double flown_deg = phase_deg + 360 * (time_s / period_s() % 1);
        double over_deg = node_deg - StrictMath.toDegrees(Globe.ROTATION_RAD_S) * time_s;
        double sine = Angles.sine(flown_deg);
        double along = Angles.cosine(flown_deg);
        double across = sine * Angles.cosine(inclination_deg);
        double nodeSine = Angles.sine(over_deg);
        double nodeCosine = Angles.cosine(over_deg);
        into[at] = nodeCosine * along - nodeSine * across;
        into[at + 1] = nodeSine * along + nodeCosine * across;
        into[at + 2] = sine * Angles.sine(inclination_deg);
    }

    /** How far from the place below it, in radians of the earth, it is seen at so many degrees of elevation. */
    double footprint_rad(double elevation_deg) {
        double elevation = StrictMath.toRadians(elevation_deg);
        return StrictMath.acos(StrictMath.cos(elevation) / radius()) - elevation;
    }
}
