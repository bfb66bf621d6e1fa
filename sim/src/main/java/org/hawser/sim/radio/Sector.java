package org.hawser.sim.radio;

import org.hawser.sim.motion.Angles;

/**
 * A shadow: what lies behind a hill or a town, as seen from a receiver.
 *
 * @param from_deg where it begins, true bearing
 * @param to_deg where it ends, clockwise from there
 * @param beyond_m nothing is heard of what is farther away than this
 */
public record Sector(double from_deg, double to_deg, double beyond_m) {

    boolean hides(double bearing_deg, double distance_m) {
        return distance_m > beyond_m && Angles.direction(bearing_deg - from_deg) <= Angles.direction(to_deg - from_deg);
    }
}
