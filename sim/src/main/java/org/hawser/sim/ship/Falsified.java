package org.hawser.sim.ship;

import org.hawser.sea.Position;
import org.hawser.sim.motion.Angles;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Motion;

/** Ways to report a position that is not the true one. */
public final class Falsified {

    private Falsified() {}

    /** The true movement, so many metres aside. */
    public static ReportedPosition shifted(double east_m, double north_m) {
        return (measured, time_s) -> measured.moved(east_m, north_m, 0, 0);
    }

    /** The true movement at another place: it is moved as one comes from {@code from} to {@code to}, in degrees. */
    public static ReportedPosition teleported(Position from, Position to) {
        double north_deg = to.latitude_deg() - from.latitude_deg();
        double east_deg = Angles.turn(from.longitude_deg(), to.longitude_deg());
        return (measured, time_s) -> new Kinematics(
                StrictMath.clamp(measured.latitude_deg() + north_deg, -90.0, 90.0),
                Angles.turn(0, measured.longitude_deg() + east_deg),
                measured.east_ms(),
                measured.north_ms(),
                measured.heading_deg(),
                measured.turn_degs());
    }

    /** A made-up track. */
    public static ReportedPosition track(Motion madeUp) {
        return (measured, time_s) -> madeUp.at(time_s);
    }

    /** The place where a hull was at a time, with the speed and heading that it had then. */
    public static ReportedPosition frozen(Motion hull, double since_s) {
        Kinematics then = hull.at(since_s);
        return (measured, time_s) -> then;
    }

    /** Round and round a place, with the sun, as receivers whose GNSS is spoofed are seen to report. */
    public static ReportedPosition circle(Position centre, double radius_m, double speed_ms) {
        double rate = speed_ms / radius_m;
        Kinematics middle = new Kinematics(centre.latitude_deg(), centre.longitude_deg(), 0, 0, 0, 0);
        return (measured, time_s) -> {
            double angle = rate * time_s;
            double sine = StrictMath.sin(angle);
            double cosine = StrictMath.cos(angle);
            return middle.moved(radius_m * sine, radius_m * cosine, speed_ms * cosine, -speed_ms * sine)
                    .heading(StrictMath.toDegrees(angle) + 90, StrictMath.toDegrees(rate));
        };
    }

    /** One way while any of these spans lasts, another else. */
    public static ReportedPosition during(Spans spans, ReportedPosition within, ReportedPosition outside) {
        return (measured, time_s) -> (spans.contains(time_s) ? within : outside).at(measured, time_s);
    }
}
