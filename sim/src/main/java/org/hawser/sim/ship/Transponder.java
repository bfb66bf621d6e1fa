package org.hawser.sim.ship;

/** What kind of AIS station a ship carries. */
public enum Transponder {
    /** Ships under SOLAS V/19, 12.5 W. */
    CLASS_A(12.5),
    /** Class B, carrier sense ("CS"), 2 W: boats, barges, net buoys. */
    CLASS_B(2),
    /** Class B, self-organised ("SO"), 5 W. */
    CLASS_B_SO(5);

    private final double power_W;

    Transponder(double power_W) {
        this.power_W = power_W;
    }

    /** What it sends with (class A and CS: ITU-R M.1371-5; SO: IEC 62287-2, M-high). */
    public double power_W() {
        return power_W;
    }

    /** Whether it holds slots that it announces to others, so that stations which hear each other keep out of them. */
    public boolean isSelfOrganised() {
        return this != CLASS_B;
    }
}
