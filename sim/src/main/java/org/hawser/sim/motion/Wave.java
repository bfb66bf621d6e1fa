package org.hawser.sim.motion;

import org.hawser.sim.chance.Chance;

/** Something that goes to and fro: a sine of time. */
public record Wave(double amplitude, double period_s, double phase_rad) {

    public static final Wave NONE = new Wave(0, 1, 0);

    /** A wave that is anywhere in its period at the start. */
    public static Wave any(double amplitude, double period_s, Chance chance) {
        return new Wave(amplitude, period_s, chance.between(0, 2 * StrictMath.PI));
    }

    public double at(double time_s) {
        return amplitude == 0 ? 0 : amplitude * Angles.sine(angle_deg(time_s));
    }

    /** Change a second. */
    public double rate(double time_s) {
        return amplitude == 0 ? 0 : amplitude * frequency() * Angles.cosine(angle_deg(time_s));
    }

    private double angle_deg(double time_s) {
        return 360 * (time_s / period_s % 1) + StrictMath.toDegrees(phase_rad);
    }

    private double frequency() {
        return 2 * StrictMath.PI / period_s;
    }
}
