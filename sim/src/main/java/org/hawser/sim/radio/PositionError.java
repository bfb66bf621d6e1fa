package org.hawser.sim.radio;

import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.motion.Wave;

/**
 * What a ship's GNSS receiver makes of the truth: an error that wanders by some metres within the hour, as satellites come and go,
 * and noise on top; speeds that are a little off, so that the course of a ship that lies still is anything.
 */
final class PositionError {

    private static final double WANDER_m = 2.5;
    private static final double NOISE_m = 1.2;
    private static final double SPEED_NOISE_ms = 0.08 * Route.KNOT_ms;
    private static final double GYRO_DEG = 0.5;

    private final Chance chance;
    private final Wave east;
    private final Wave north;
    private final double gyro_deg;

    PositionError(Chance chance) {
        this.chance = chance;
        this.east = Wave.any(WANDER_m, chance.between(1500, 4500), chance);
        this.north = Wave.any(WANDER_m, chance.between(1500, 4500), chance);
        this.gyro_deg = chance.between(-GYRO_DEG, GYRO_DEG);
    }

    /** What is measured of {@code truth} for the report with this number. */
    Kinematics measured(Kinematics truth, double time_s, long number) {
        Chance noise = chance.of(number);
        return truth.moved(
                        east.at(time_s) + NOISE_m * noise.normal(),
                        north.at(time_s) + NOISE_m * noise.normal(),
                        SPEED_NOISE_ms * noise.normal(),
                        SPEED_NOISE_ms * noise.normal())
                .heading(truth.heading_deg() + gyro_deg, truth.turn_degs());
    }
}
