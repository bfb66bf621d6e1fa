package org.hawser.sim.motion;

import org.hawser.sea.Position;

/**
 * Place and movement of a point of a hull at an instant, over ground.
 *
 * @param latitude_deg WGS 84
 * @param longitude_deg WGS 84, -180 to 180
 * @param east_ms speed eastward, metres a second
 * @param north_ms speed northward, metres a second
 * @param heading_deg where the bow points, true, 0 to below 360
 * @param turn_degs rate of turn, degrees a second, to starboard positive
 */
public record Kinematics(
        double latitude_deg,
        double longitude_deg,
        double east_ms,
        double north_ms,
        double heading_deg,
        double turn_degs) {

    public Position position() {
        return new Position(latitude_deg, longitude_deg);
    }

    public double speed_ms() {
        return StrictMath.sqrt(east_ms * east_ms + north_ms * north_ms);
    }

    /** The point of the same rigid hull that lies so far ahead and to starboard of this one. */
    public Kinematics onHull(double forward_m, double starboard_m) {
        double sine = Angles.sine(heading_deg);
        double cosine = Angles.cosine(heading_deg);
        double east_m = forward_m * sine + starboard_m * cosine;
        double north_m = forward_m * cosine - starboard_m * sine;
        double turn = StrictMath.toRadians(turn_degs);
        return moved(east_m, north_m, turn * north_m, -turn * east_m);
    }

    /** The same, displaced by a vector and by a change of that vector. */
    public Kinematics moved(double east_m, double north_m, double eastRate_ms, double northRate_ms) {
        LocalScale scale = LocalScale.at(latitude_deg);
        return new Kinematics(
                latitude_deg + north_m / scale.north_m(),
                Angles.turn(0, longitude_deg + east_m / scale.east_m()),
                east_ms + eastRate_ms,
                north_ms + northRate_ms,
                heading_deg,
                turn_degs);
    }

    /** The same with another heading. */
    public Kinematics heading(double newHeading_deg, double newTurn_degs) {
        return new Kinematics(
                latitude_deg, longitude_deg, east_ms, north_ms, Angles.direction(newHeading_deg), newTurn_degs);
    }

    /**
     * A movement that goes over from this one to another.
     *
     * @param share of the other, 0 to 1
     * @param shareRate change of the share a second
     */
    Kinematics towards(Kinematics other, double share, double shareRate) {
        LocalScale scale = LocalScale.at(latitude_deg);
        double north_deg = other.latitude_deg - latitude_deg;
        double east_deg = Angles.turn(longitude_deg, other.longitude_deg);
        double turn_deg = Angles.turn(heading_deg, other.heading_deg);
        return new Kinematics(
                latitude_deg + share * north_deg,
                Angles.turn(0, longitude_deg + share * east_deg),
                east_ms + share * (other.east_ms - east_ms) + shareRate * east_deg * scale.east_m(),
                north_ms + share * (other.north_ms - north_ms) + shareRate * north_deg * scale.north_m(),
                Angles.direction(heading_deg + share * turn_deg),
                turn_degs + share * (other.turn_degs - turn_degs) + shareRate * turn_deg);
    }
}
