package org.hawser.sim.radio;

import org.hawser.sim.ship.Transponder;

/** What less power than class A's means. */
final class Power {

    private Power() {}

    /** How many times farther away than a class A station at the same field strength it seems in free space. */
    static double farther(Transponder transponder) {
        return StrictMath.sqrt(Transponder.CLASS_A.power_W() / transponder.power_W());
    }
}
