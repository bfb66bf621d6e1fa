package org.hawser.sim.radio;

import org.hawser.ais.ClassALayout;
import org.hawser.sim.motion.Angles;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;

/** A position report in the units of messages 1 and 18, used again for the next one. */
final class Report {

    private static final double E4MIN_A_DEGREE = 600_000;
    private static final int MOST_SPEED_E1KN = 1022;
    private static final int MOST_TURN = 126;

    int latitude_e4min;
    int longitude_e4min;
    int sog_e1kn;
    int cog_e1deg;
    int heading_deg;
    int rateOfTurn;
    int second;
    int navigationalStatus;

    void set(double latitude_deg, double longitude_deg, double east_ms, double north_ms) {
        latitude_e4min = (int) StrictMath.round(latitude_deg * E4MIN_A_DEGREE);
        longitude_e4min = (int) StrictMath.round(longitude_deg * E4MIN_A_DEGREE);
        double speed_ms = StrictMath.sqrt(east_ms * east_ms + north_ms * north_ms);
        sog_e1kn = (int) Math.min(MOST_SPEED_E1KN, StrictMath.round(speed_ms / Route.KNOT_ms * 10));
        cog_e1deg = (int) (StrictMath.round(Angles.bearing(east_ms, north_ms) * 10) % 3600);
    }

    void set(Kinematics reported) {
        set(reported.latitude_deg(), reported.longitude_deg(), reported.east_ms(), reported.north_ms());
        turning(reported.heading_deg(), reported.turn_degs());
    }

    /** 4.733 times the root of the rate of turn in degrees a minute, with its sign (table 48). */
    void turning(double heading, double turn_degs) {
        heading_deg = (int) (StrictMath.round(Angles.direction(heading)) % 360);
        double sensed = 4.733 * StrictMath.sqrt(StrictMath.abs(turn_degs) * 60);
        int size = (int) Math.min(MOST_TURN, StrictMath.round(sensed));
        rateOfTurn = turn_degs < 0 ? -size : size;
    }

    void withoutGyro() {
        heading_deg = ClassALayout.HEADING_DEG.notAvailable();
        rateOfTurn = ClassALayout.RATE_OF_TURN.notAvailable();
    }
}
