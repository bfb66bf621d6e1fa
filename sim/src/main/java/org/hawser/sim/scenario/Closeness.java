package org.hawser.sim.scenario;

import java.util.Arrays;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Route;

/**
 * Whether positions and speeds alone make two ships meet, told from their true motions minute by minute: within 500 m of each other for
 * two hours in all, and median speeds below 2 kn, or below 5 kn with a relative speed below 0.5 kn.
 */
final class Closeness {

    private static final double STEP_s = 60;
    private static final double NEAR_m = 500;
    private static final double LEAST_s = 7_200;
    private static final double SLOW_kn = 2;
    private static final double DRIFTING_kn = 5;
    private static final double RELATIVE_kn = 0.5;

    /** More than two ships come nearer to each other in a step: what is farther is not looked at every minute. */
    private static final double MOST_NEARER_m = STEP_s * 60;

    private Closeness() {}

    static boolean isEncounter(Motion a, Motion b, double from_s, double until_s) {
        int size = (int) StrictMath.max(0, (until_s - from_s) / STEP_s) + 1;
        double[] speedA_kn = new double[size];
        double[] speedB_kn = new double[size];
        double[] relative_kn = new double[size];
        int near = 0;
        int step = 0;
        while (step < size) {
            Kinematics one = a.at(from_s + step * STEP_s);
            Kinematics other = b.at(from_s + step * STEP_s);
            double distance_m = Places.distance_m(one.position(), other.position());
            if (distance_m <= NEAR_m) {
                speedA_kn[near] = one.speed_ms() / Route.KNOT_ms;
                speedB_kn[near] = other.speed_ms() / Route.KNOT_ms;
                relative_kn[near++] = relative_ms(one, other) / Route.KNOT_ms;
            }
            step += 1 + (int) StrictMath.max(0, (distance_m - NEAR_m) / MOST_NEARER_m);
        }
        if (near * STEP_s < LEAST_s) {
            return false;
        }
        double faster_kn = StrictMath.max(median(speedA_kn, near), median(speedB_kn, near));
        return faster_kn < SLOW_kn || (faster_kn < DRIFTING_kn && median(relative_kn, near) < RELATIVE_kn);
    }

    private static double relative_ms(Kinematics a, Kinematics b) {
        double east = a.east_ms() - b.east_ms();
        double north = a.north_ms() - b.north_ms();
        return StrictMath.sqrt(east * east + north * north);
    }

    private static double median(double[] values, int size) {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[size / 2];
    }
}
