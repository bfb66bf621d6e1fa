package org.hawser.sim.ship;

import org.hawser.sim.motion.Kinematics;

/** What a station makes of the position, speed and heading that are measured aboard. A pure function. */
@FunctionalInterface
public interface ReportedPosition {

    /** What was measured. */
    ReportedPosition TRUE = (measured, time_s) -> measured;

    /**
     * What is reported.
     *
     * @param measured truth with the receiver's error
     * @param time_s seconds since the start of the simulation
     */
    Kinematics at(Kinematics measured, double time_s);
}
