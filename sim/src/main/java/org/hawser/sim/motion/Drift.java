package org.hawser.sim.motion;

import org.hawser.sea.Position;

/**
 * Drifting with stopped engine: set by wind and stream, meandering about that, the hull across the wind.
 *
 * @param from where it is at {@code start_s}, meanders aside
 * @param east_ms set eastward
 * @param north_ms set northward
 * @param east meander, metres
 * @param north meander, metres
 * @param heading_deg mean heading
 * @param yaw to and fro of the heading, degrees
 */
public record Drift(
        Position from,
        double start_s,
        double east_ms,
        double north_ms,
        Wave east,
        Wave north,
        double heading_deg,
        Wave yaw)
        implements Motion {

    @Override
    public Kinematics at(double time_s) {
        double since_s = time_s - start_s;
        return new Moored(from, heading_deg + yaw.at(time_s))
                .at(time_s)
                .moved(
                        east_ms * since_s + east.at(time_s),
                        north_ms * since_s + north.at(time_s),
                        east_ms + east.rate(time_s),
                        north_ms + north.rate(time_s))
                .heading(heading_deg + yaw.at(time_s), yaw.rate(time_s));
    }
}
