package org.hawser.sim.radio;

import org.hawser.sim.motion.Kinematics;

/**
 * One transmission.
 *
 * @param number of its series, from 0
 * @param time_s when it goes out, seconds since the start of the simulation
 * @param fix_s the whole second for which its position holds
 * @param antenna where the ship's antenna truly is at {@code fix_s}
 */
record Broadcast(Transmitter by, long number, double time_s, long fix_s, Kinematics antenna) {

    /** Stations use the two AIS channels in turn. */
    char channel() {
        return number % 2 == 0 ? 'A' : 'B';
    }
}
