package org.hawser.sim.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hawser.sea.Position;

/**
 * A voyage from waypoint to waypoint. Its corners and changes of speed are rounded: the ship is where the mean of the plain voyage
 * over a window of time around the instant is, so that she turns and slows at a steady rate. Before the first waypoint and behind
 * the last she lies still.
 */
public final class Route implements Motion {

    /** Metres a second in a knot. */
    public static final double KNOT_ms = 1852.0 / 3600;

    /** Below this speed the direction of movement says nothing of the bow's, metres a second. */
    private static final double STEERAGE_ms = 0.05;

    private final double[] time_s;
    private final Series latitude;
    private final Series longitude;
    private final double[] course_deg;
    private final double window_s;

    private Route(List<Waypoint> waypoints, double window_s) {
        this.time_s = waypoints.stream().mapToDouble(Waypoint::time_s).toArray();
        this.latitude = new Series(
                time_s, waypoints.stream().mapToDouble(Waypoint::latitude_deg).toArray());
        this.longitude = new Series(
                time_s, waypoints.stream().mapToDouble(Waypoint::longitude_deg).toArray());
        this.course_deg = courses(waypoints);
        this.window_s = window_s;
    }

    /** Longitudes run on beyond 180 degrees where a voyage crosses the antimeridian. */
    private record Waypoint(double time_s, double latitude_deg, double longitude_deg) {

        double northTo_m(Position next) {
            return (next.latitude_deg() - latitude_deg) * scaleTo(next).north_m();
        }

        double eastTo_m(Position next) {
            return Angles.turn(longitude_deg, next.longitude_deg())
                    * scaleTo(next).east_m();
        }

        private LocalScale scaleTo(Position next) {
            return LocalScale.at((latitude_deg + next.latitude_deg()) / 2);
        }

        double distanceTo_m(Position next) {
            double north_m = northTo_m(next);
            double east_m = eastTo_m(next);
            return StrictMath.sqrt(north_m * north_m + east_m * east_m);
        }

        Position position() {
            return new Position(latitude_deg, Angles.turn(0, longitude_deg));
        }
    }

    /** A voyage that is being planned. */
    public static final class Plan {

        private final List<Waypoint> waypoints = new ArrayList<>();

        private Plan(Position from, double time_s) {
            waypoints.add(new Waypoint(time_s, from.latitude_deg(), from.longitude_deg()));
        }

        /** On to the next waypoint at a speed. */
        public Plan to(Position next, double speed_kn) {
            Waypoint last = waypoints.getLast();
            return by(next, last.time_s + last.distanceTo_m(next) / (speed_kn * KNOT_ms));
        }

        /** On to all of these at a speed. */
        public Plan along(List<Position> next, double speed_kn) {
            next.forEach(place -> to(place, speed_kn));
            return this;
        }

        /** On to the next waypoint, there at a time. */
        public Plan by(Position next, double arrival_s) {
            Waypoint last = waypoints.getLast();
            if (arrival_s <= last.time_s) {
                throw new IllegalArgumentException(
                        "arrival at " + arrival_s + " s is not after the waypoint before it");
            }
            double longitude = last.longitude_deg + Angles.turn(last.longitude_deg, next.longitude_deg());
            waypoints.add(new Waypoint(arrival_s, next.latitude_deg(), longitude));
            return this;
        }

        public Plan stay(double duration_s) {
            return by(waypoints.getLast().position(), waypoints.getLast().time_s + duration_s);
        }

        /** When the last waypoint so far is reached, seconds since the start of the simulation. */
        public double arrival_s() {
            return waypoints.getLast().time_s;
        }

        /**
         * The voyage.
         *
         * @param window_s how long a turn or a change of speed takes
         */
        public Route rounded(double window_s) {
            return new Route(waypoints, window_s);
        }
    }

    public static Plan from(Position place, double time_s) {
        return new Plan(place, time_s);
    }

    /** How long the way past all of these takes at a speed, seconds. */
    public static double duration_s(List<Position> way, double speed_kn) {
        return from(way.getFirst(), 0)
                .along(way.subList(1, way.size()), speed_kn)
                .arrival_s();
    }

    @Override
    public Kinematics at(double time) {
        double from_s = time - window_s / 2;
        double to_s = time + window_s / 2;
        int from = Series.legAt(time_s, from_s);
        int to = Series.legAt(time_s, to_s, from);
        double lat = latitude.mean(from_s, from, to_s, to);
        LocalScale scale = LocalScale.at(lat);
        double east_ms = longitude.change(from_s, from, to_s, to) * scale.east_m();
        double north_ms = latitude.change(from_s, from, to_s, to) * scale.north_m();
        double square = east_ms * east_ms + north_ms * north_ms;
        boolean steering = square > STEERAGE_ms * STEERAGE_ms;
        double heading = steering ? Angles.bearing(east_ms, north_ms) : restingHeading(from);
        double turn = 0;
        if (steering && from != to) {
            double east = longitude.changeOfChange(from_s, from, to_s, to) * scale.east_m();
            double north = latitude.changeOfChange(from_s, from, to_s, to) * scale.north_m();
            turn = StrictMath.toDegrees(east * north_ms - north * east_ms) / square;
        }
        double lon = Angles.turn(0, longitude.mean(from_s, from, to_s, to));
        return new Kinematics(lat, lon, east_ms, north_ms, heading, turn);
    }

    /** A ship that lies still points where she was last going; before her first leg, where she will go. */
    private double restingHeading(int leg) {
        return course_deg[Math.clamp(leg, 0, course_deg.length - 1)];
    }

    /** Course of each leg; a stay has the course of the leg before it, or of the first that goes anywhere. */
    private static double[] courses(List<Waypoint> waypoints) {
        double[] courses = new double[Math.max(1, waypoints.size() - 1)];
        Arrays.fill(courses, Double.NaN);
        double first = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i + 1 < waypoints.size(); i++) {
            Position next = waypoints.get(i + 1).position();
            if (waypoints.get(i).distanceTo_m(next) > 0) {
                last = Angles.bearing(
                        waypoints.get(i).eastTo_m(next), waypoints.get(i).northTo_m(next));
                first = Double.isNaN(first) ? last : first;
            }
            courses[i] = last;
        }
        double whole = Double.isNaN(first) ? 0 : first;
        return Arrays.stream(courses).map(c -> Double.isNaN(c) ? whole : c).toArray();
    }
}
