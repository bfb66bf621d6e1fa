package org.hawser.sim.motion;

import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;

/** Ships at anchor in the tidal stream of the coast, which all of them share. */
public final class Lying {

    private static final double SCOPE_m = 130;
    private static final double TIDE_deg = 70;
    private static final double TIDE_PHASE_rad = 0.8;
    private static final double LIE_deg = 150;
    private static final double YAW_deg = 7;

    private Lying() {}

    /** A ship at anchor that lies and yaws by chance as ships do. */
    public static AnchorSwing toAnchor(Position anchor, Chance chance) {
        Wave tide = new Wave(TIDE_deg, AnchorSwing.TIDE_s, TIDE_PHASE_rad);
        Wave yaw = Wave.any(YAW_deg, chance.between(500, 900), chance);
        return new AnchorSwing(anchor, SCOPE_m, LIE_deg, tide, yaw);
    }
}
