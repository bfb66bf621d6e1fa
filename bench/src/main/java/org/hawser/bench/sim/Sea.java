package org.hawser.bench.sim;

import java.time.Duration;
import org.hawser.sim.Simulation;

/** Puts a fleet to sea; what is measured and compared. */
@FunctionalInterface
interface Sea {

    /**
     * The simulation of a fleet.
     *
     * @param ships how many
     * @param length whole minutes
     * @param seed the same seed gives the same log
     */
    Simulation simulation(int ships, Duration length, long seed);
}
