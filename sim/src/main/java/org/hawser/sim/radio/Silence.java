package org.hawser.sim.radio;

/** Why nothing of a ship reached the log for a while. Where several hold, the last of them in this order is told. */
public enum Silence {
    /** All her stations were switched off, or she has none. */
    OFF,
    /** No receiver was within reach. */
    OUT_OF_COVERAGE,
    /** Those within reach were out of order. */
    OUTAGE,
    /** She sent within reach of a receiver, and nothing came through to the log: distance, collisions, chance, thinning. */
    LOST
}
