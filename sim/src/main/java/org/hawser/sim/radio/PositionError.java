package org.hawser.sim.radio;

import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Angles;
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

    /** Near enough for errors of metres. */
    private static final double METRES_A_DEGREE = 111_200;

    private static final double LEAST_COSINE = 0.01;

    private final long seed;
    private final Wave east;
    private final Wave north;
    private final double gyro_deg;

    private long frame = -1;
    private double from_s;
    private double east_m;
    private double north_m;
    private double eastRate_ms;
    private double northRate_ms;

    PositionError(Chance chance) {
        this.seed = Luck.seed(chance.of("noise"));
        this.east = Wave.any(WANDER_m, chance.between(1500, 4500), chance);
        this.north = Wave.any(WANDER_m, chance.between(1500, 4500), chance);
        this.gyro_deg = chance.between(-GYRO_DEG, GYRO_DEG);
    }

    /** Goes to a frame, in which the wandering error changes evenly. */
    private void goTo(long next) {
        if (next == frame) {
            return;
        }
        frame = next;
        from_s = (double) next * Slots.FRAME_s;
        east_m = east.at(from_s);
        north_m = north.at(from_s);
        eastRate_ms = east.rate(from_s);
        northRate_ms = north.rate(from_s);
    }

    /** Writes what is measured of {@code truth} in the report that goes out in this slot. */
    void measure(Kinematics truth, double time_s, long slot, Report into) {
        goTo(slot / Slots.A_FRAME);
        into.set(
                latitude(truth, time_s, slot),
                longitude(truth, time_s, slot),
                truth.east_ms() + noise(slot, 2) * SPEED_NOISE_ms,
                truth.north_ms() + noise(slot, 3) * SPEED_NOISE_ms);
        into.turning(truth.heading_deg() + gyro_deg, truth.turn_degs());
    }

    /** The same as a value, for what is falsified. */
    Kinematics measured(Kinematics truth, double time_s, long slot) {
        goTo(slot / Slots.A_FRAME);
        return new Kinematics(
                latitude(truth, time_s, slot),
                longitude(truth, time_s, slot),
                truth.east_ms() + noise(slot, 2) * SPEED_NOISE_ms,
                truth.north_ms() + noise(slot, 3) * SPEED_NOISE_ms,
                Angles.direction(truth.heading_deg() + gyro_deg),
                truth.turn_degs());
    }

    private double latitude(Kinematics truth, double time_s, long slot) {
        double error_m = north_m + northRate_ms * (time_s - from_s) + NOISE_m * noise(slot, 1);
        return StrictMath.clamp(truth.latitude_deg() + error_m / METRES_A_DEGREE, -90.0, 90.0);
    }

    private double longitude(Kinematics truth, double time_s, long slot) {
        double error_m = east_m + eastRate_ms * (time_s - from_s) + NOISE_m * noise(slot, 0);
        double cosine = Angles.cosine(truth.latitude_deg());
        double metresADegree = METRES_A_DEGREE * StrictMath.max(cosine, LEAST_COSINE);
        return Angles.turn(0, truth.longitude_deg() + error_m / metresADegree);
    }

    private double noise(long slot, int component) {
        return Luck.normal(Luck.bits(seed, slot * 4 + component));
    }
}
