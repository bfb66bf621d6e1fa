package org.hawser.sim.ship;

import org.hawser.sim.motion.Kinematics;

/**
 * A hull and where its GNSS antenna stands, whole metres from each side; see ITU-R M.1371-5 figure 41.
 *
 * @param draught_dm decimetres; 0 where it is not told
 */
public record Hull(int toBow_m, int toStern_m, int toPort_m, int toStarboard_m, int draught_dm) {

    /** A ship with her bridge, and the antenna on it, aft. */
    public static Hull bridgeAft(int length_m, int width_m, int draught_dm) {
        int toStern_m = Math.max(1, length_m / 6);
        return new Hull(length_m - toStern_m, toStern_m, width_m / 2, width_m - width_m / 2, draught_dm);
    }

    /** A ship with her bridge, and the antenna on it, forward. */
    public static Hull bridgeForward(int length_m, int width_m, int draught_dm) {
        int toBow_m = Math.max(1, length_m / 4);
        return new Hull(toBow_m, length_m - toBow_m, width_m / 2, width_m - width_m / 2, draught_dm);
    }

    public int length_m() {
        return toBow_m + toStern_m;
    }

    public int width_m() {
        return toPort_m + toStarboard_m;
    }

    /** Where the antenna is while the middle of the hull moves like this. */
    public Kinematics antenna(Kinematics middle) {
        return middle.onHull((toStern_m - toBow_m) / 2.0, (toPort_m - toStarboard_m) / 2.0);
    }
}
