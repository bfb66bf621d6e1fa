package org.hawser.sim.radio;

import java.util.List;

/** Where the satellites are, second by second, for some frames. */
final class Sky {

    /** Half a frame and a second, for a look from the middle of a frame. */
    private static final double HALF_FRAME_s = 31;

    /** More than a ship moves in a frame, radians. */
    private static final double SHIP_RAD = 0.001;

    private final List<Satellite> satellites;
    private final double[] radius;
    private final double[] sees;
    private final double[] mayCome;
    private final double[][] below;
    private long firstSecond;

    Sky(List<Satellite> satellites, int frames) {
        this.satellites = satellites;
        this.radius = satellites.stream().mapToDouble(s -> s.orbit().radius()).toArray();
        this.sees = satellites.stream()
                .mapToDouble(s -> StrictMath.cos(footprint(s)))
                .toArray();
        this.mayCome = satellites.stream()
                .mapToDouble(s -> StrictMath.cos(StrictMath.min(StrictMath.PI, footprint(s) + margin(s.orbit()))))
                .toArray();
        this.below = new double[satellites.size()][3 * frames * Slots.FRAME_s];
    }

    private static double footprint(Satellite satellite) {
        return satellite.orbit().footprint_rad(satellite.leastElevation_deg());
    }

    private static double margin(Orbit orbit) {
        return HALF_FRAME_s * (orbit.motion_rad_s() + Globe.ROTATION_RAD_S) + SHIP_RAD;
    }

    int size() {
        return satellites.size();
    }

    /** Goes to the frames from {@code frame} on. */
    void begin(long frame) {
        firstSecond = frame * Slots.FRAME_s;
        for (int s = 0; s < below.length; s++) {
            long second = firstSecond;
            for (int at = 0; at < below[s].length; at += 3) {
                satellites.get(s).orbit().below(second, below[s], at);
                second++;
            }
        }
    }

    /** Whether a satellite may be seen from a place (a unit vector) at some time in a frame. */
    boolean mayCome(int satellite, long frame, double[] place) {
        return cosine(satellite, frame * Slots.FRAME_s + Slots.FRAME_s / 2, place) > mayCome[satellite];
    }

    /** How far away the satellite is in a second, metres; infinite where the place is not in its footprint. */
    double distance_m(int satellite, long second, double[] place) {
        double cosine = cosine(satellite, second, place);
        if (cosine < sees[satellite]) {
            return Double.POSITIVE_INFINITY;
        }
        double r = radius[satellite];
        return Globe.RADIUS_m * StrictMath.sqrt(1 + r * r - 2 * r * cosine);
    }

    private double cosine(int satellite, long second, double[] place) {
        double[] units = below[satellite];
        int at = 3 * (int) (second - firstSecond);
        return units[at] * place[0] + units[at + 1] * place[1] + units[at + 2] * place[2];
    }
}
