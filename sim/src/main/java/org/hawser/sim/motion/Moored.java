package org.hawser.sim.motion;

import org.hawser.sea.Position;

/** Made fast: at a berth, or to the ground. */
public record Moored(Position place, double heading_deg) implements Motion {

    @Override
    public Kinematics at(double time_s) {
        return new Kinematics(place.latitude_deg(), place.longitude_deg(), 0, 0, Angles.direction(heading_deg), 0);
    }
}
