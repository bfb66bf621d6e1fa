package org.hawser.bench.sim;

/** Class of a ship's station. */
enum StationClass {
    A,
    /** Class B, carrier sense. */
    B,
    /** Class B, self-organised. */
    B_SO,
    /** The log does not say. */
    NOT_SAID;

    boolean isB() {
        return this == B || this == B_SO;
    }
}
