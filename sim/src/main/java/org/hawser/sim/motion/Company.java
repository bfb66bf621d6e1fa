package org.hawser.sim.motion;

/**
 * Keeping a station on another hull: alongside her, or abeam of her at a distance.
 *
 * @param forward_m ahead of the middle of her hull
 * @param starboard_m to starboard of it
 * @param along what the distance ahead goes to and fro by, metres
 * @param across what the distance to starboard goes to and fro by, metres
 */
public record Company(Motion leader, double forward_m, double starboard_m, Wave along, Wave across) implements Motion {

    @Override
    public Kinematics at(double time_s) {
        Kinematics hers = leader.at(time_s);
        double sine = Angles.sine(hers.heading_deg());
        double cosine = Angles.cosine(hers.heading_deg());
        double ahead_ms = along.rate(time_s);
        double aside_ms = across.rate(time_s);
        return hers.onHull(forward_m + along.at(time_s), starboard_m + across.at(time_s))
                .moved(0, 0, ahead_ms * sine + aside_ms * cosine, ahead_ms * cosine - aside_ms * sine);
    }
}
