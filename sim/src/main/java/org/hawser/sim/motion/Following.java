package org.hawser.sim.motion;

/**
 * Following in another's wake, as a tow on a long line does: where she was a while ago.
 *
 * @param lag_s how long ago
 */
public record Following(Motion leader, double lag_s) implements Motion {

    @Override
    public Kinematics at(double time_s) {
        return leader.at(time_s - lag_s);
    }
}
