package org.hawser.sim.ship;

import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Motion;

/**
 * A simulated ship.
 *
 * @param type type of ship and cargo (ITU-R M.1371-5 table 53)
 * @param destination as keyed in; empty where it is not told
 * @param motion of the middle of her hull
 */
public record Ship(
        Identity identity,
        int type,
        Hull hull,
        Transponder transponder,
        String destination,
        Motion motion,
        Watch watch) {

    /** Where her antenna is, and how it moves: the truth that her reports come close to. */
    public Kinematics antenna(double time_s) {
        return hull.antenna(motion.at(time_s));
    }

    public int mmsi() {
        return identity.mmsi();
    }
}
