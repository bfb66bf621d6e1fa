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

    /** Metres between two places, for distances of some kilometres. */
    public static double distance_m(Position a, Position b) {
        LocalScale scale = LocalScale.at((a.latitude_deg() + b.latitude_deg()) / 2);
        double north_m = (b.latitude_deg() - a.latitude_deg()) * scale.north_m();
        double east_m = Angles.turn(a.longitude_deg(), b.longitude_deg()) * scale.east_m();
        return StrictMath.sqrt(north_m * north_m + east_m * east_m);
    }
}
