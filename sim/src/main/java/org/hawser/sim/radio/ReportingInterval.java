package org.hawser.sim.radio;

import org.hawser.sim.ship.NavigationalStatus;

/** How long a station waits between reports (ITU-R M.1371-5 annex 1, tables 1 and 2). Seconds. */
final class ReportingInterval {

    private static final double ANCHORED_s = 180;
    private static final double SLOW_KN = 3;
    private static final double MEDIUM_KN = 14;
    private static final double FAST_KN = 23;

    /** Static data go out every six minutes, and when they change. */
    static final double STATIC_s = 360;

    /** Message 27 (annex 4, 3.2). */
    static final double LONG_RANGE_s = 180;

    /** Class B: the least speed of a station under way. */
    private static final double CLASS_B_SLOW_KN = 2;

    private static final double CLASS_B_SLOW_s = 180;

    /**
     * A ship changes course where her heading differs by more than 5 degrees from its mean over the last 30 s (annex 2, 4.3.1); at
     * a steady rate of turn it differs from that mean by what she turns in 15 s.
     */
    private static final double TURNING_DEGS = 5.0 / 15;

    private ReportingInterval() {}

    /** Whether a hull that turns at this rate, degrees a second, changes course. */
    static boolean isTurning(double turn_degs) {
        return StrictMath.abs(turn_degs) > TURNING_DEGS;
    }

    /** Whether it matters to a class A station that she changes course. */
    static boolean heedsTurning(NavigationalStatus status, double speed_kn) {
        return !status.isHeldFast() && speed_kn <= FAST_KN;
    }

    static double classA_s(NavigationalStatus status, double speed_kn, boolean turning) {
        if (status.isHeldFast()) {
            return speed_kn > SLOW_KN ? 10 : ANCHORED_s;
        }
        if (speed_kn > FAST_KN) {
            return 2;
        }
        if (speed_kn > MEDIUM_KN) {
            return turning ? 2 : 6;
        }
        return turning ? 10.0 / 3 : 10;
    }

    /** Of a carrier sense station. */
    static double classB_s(double speed_kn) {
        return speed_kn > CLASS_B_SLOW_KN ? 30 : CLASS_B_SLOW_s;
    }

    /** Of a self-organised class B station. */
    static double classBSo_s(double speed_kn) {
        if (speed_kn > FAST_KN) {
            return 5;
        }
        if (speed_kn > MEDIUM_KN) {
            return 15;
        }
        return classB_s(speed_kn);
    }
}
