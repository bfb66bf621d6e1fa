package org.hawser.sim.motion;

/** The way of a hull. */
@FunctionalInterface
public interface Motion {

    /**
     * Where the middle of the hull is, and how it moves.
     *
     * @param time_s seconds since the start of the simulation; may be negative
     */
    Kinematics at(double time_s);
}
