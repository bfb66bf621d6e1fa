package org.hawser.sim.ship;

/** What kind of AIS station a ship carries. */
public enum Transponder {
    /** Ships under SOLAS V/19, 12.5 W. */
    CLASS_A,
    /** Carrier sense ("CS"), 2 W: boats, barges, net buoys. */
    CLASS_B
}
