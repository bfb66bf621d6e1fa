package org.hawser.sim.radio;

import org.hawser.sim.ship.Transponder;

/**
 * The radio horizon over a smooth earth whose radius refraction makes seem 4/3 of what it is: in kilometres 4.12 times the sum of
 * the roots of both antennas' heights in metres; in nautical miles 2.23 times that sum, as it is given for VHF at sea.
 */
final class Horizon {

    private static final double KM_A_ROOT_METRE = 4.12;

    private static final double CLASS_A_W = Transponder.CLASS_A.power_W();

    private Horizon() {}

    static double distance_m(double height_m, double otherHeight_m) {
        return 1000 * KM_A_ROOT_METRE * (StrictMath.sqrt(height_m) + StrictMath.sqrt(otherHeight_m));
    }

    /**
     * The share of that distance to which a transmitter of less than class A's 12.5 W is heard: near the horizon power falls with
     * the fourth power of the distance.
     */
    static double share(double power_W) {
        return StrictMath.sqrt(StrictMath.sqrt(power_W / CLASS_A_W));
    }
}
