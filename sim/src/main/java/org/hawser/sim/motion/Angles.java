package org.hawser.sim.motion;

/** Angles in degrees. */
public final class Angles {

    private Angles() {}

    /** The same direction, 0 inclusive to 360 exclusive. */
    public static double direction(double angle_deg) {
        double rest = angle_deg % 360;
        return rest < 0 ? rest + 360 : rest == 0 ? 0 : rest;
    }

    /** The short way from one direction to another, -180 to 180. */
    public static double turn(double from_deg, double to_deg) {
        double way = direction(to_deg - from_deg);
        return way > 180 ? way - 360 : way;
    }

    /** Direction of a vector, clockwise from north. */
    public static double bearing(double east, double north) {
        return direction(StrictMath.toDegrees(StrictMath.atan2(east, north)));
    }
}
