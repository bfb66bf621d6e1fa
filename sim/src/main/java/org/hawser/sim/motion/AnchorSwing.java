package org.hawser.sim.motion;

import org.hawser.sea.Position;

/**
 * Lying to an anchor: the hull hangs down-stream of it and swings with the tide, its bow towards the anchor, and yaws about that.
 *
 * @param anchor where the anchor lies
 * @param scope_m from the anchor to the middle of the hull
 * @param lie_deg mean direction from the anchor to the hull
 * @param tide swing with the tidal stream, degrees; neighbours share it
 * @param yaw faster swing of the hull's own, degrees
 */
public record AnchorSwing(Position anchor, double scope_m, double lie_deg, Wave tide, Wave yaw) implements Motion {

    /** The principal lunar tide, M2. */
    public static final double TIDE_s = 44_714;

    @Override
    public Kinematics at(double time_s) {
        double lie = lie_deg + tide.at(time_s) + yaw.at(time_s);
        double turn_degs = tide.rate(time_s) + yaw.rate(time_s);
        return new Kinematics(
                        anchor.latitude_deg(), anchor.longitude_deg(), 0, 0, Angles.direction(lie + 180), turn_degs)
                .onHull(-scope_m, 0);
    }
}
