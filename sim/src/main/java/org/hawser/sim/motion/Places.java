package org.hawser.sim.motion;

import org.hawser.sea.Position;

/** Places by their distance from other places, for distances of some kilometres. */
public final class Places {

    private Places() {}

    public static Position place(double latitude_deg, double longitude_deg) {
        return new Position(latitude_deg, longitude_deg);
    }

    /** The place that lies so many metres east and north of another. */
    public static Position offset(Position from, double east_m, double north_m) {
        return new Moored(from, 0).at(0).moved(east_m, north_m, 0, 0).position();
    }
}
