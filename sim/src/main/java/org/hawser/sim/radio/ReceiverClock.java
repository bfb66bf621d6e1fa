package org.hawser.sim.radio;

import org.hawser.sim.ship.Timeline;

/**
 * A receiver's clock.
 *
 * @param ahead_s what it is ahead of UTC by at the start of the simulation; negative where it is behind
 * @param drift_ppm how much too fast it runs, millionths
 * @param jumps_s what it has been set forward by besides, and from when
 */
public record ReceiverClock(double ahead_s, double drift_ppm, Timeline<Double> jumps_s) {

    public static final ReceiverClock RIGHT = ahead(0);

    private static final double MILLIONTH = 1e-6;

    /** A clock that is ahead by so much all the time. */
    public static ReceiverClock ahead(double ahead_s) {
        return new ReceiverClock(ahead_s, 0, Timeline.of(0.0));
    }

    /** What it is ahead of UTC by at a time, seconds. */
    public double ahead_s(double time_s) {
        return ahead_s + drift_ppm * MILLIONTH * time_s + jumps_s.at(time_s);
    }
}
