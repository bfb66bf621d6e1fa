package org.hawser.sim.radio;

import org.hawser.ais.AisMessage;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.PositionReportClassB;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Angles;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;

/** A ship's position reports: message 1 of a class A station, message 18 of a class B one. */
final class PositionTransmitter extends Transmitter {

    private static final int SCHEDULED = 1;
    private static final int NO_MANOEUVRE = 1;
    private static final double E4MIN_A_DEGREE = 600_000;

    /** Communication state of a carrier sense station: the selector flag and what stands for "not used" (3.3.7.2.1). */
    private static final int CARRIER_SENSE_STATE = 0xe0006;

    /** SOTDMA communication state with slot timeout 1: hour and minute follow (3.3.7.2.2). */
    private static final int TIMEOUT_1 = 1 << 14;

    private static final int MOST_SPEED_E1KN = 1022;
    private static final int MOST_TURN = 126;

    private final PositionError error;

    PositionTransmitter(Ship ship, int series, Chance chance) {
        super(ship, series, chance.of("position times"), 180);
        this.error = new PositionError(chance.of("position error"));
    }

    @Override
    double interval_s(Broadcast broadcast) {
        Kinematics antenna = broadcast.antenna();
        double speed_kn = antenna.speed_ms() / Route.KNOT_ms;
        return ship.transponder() == Transponder.CLASS_B
                ? ReportingInterval.classB_s(speed_kn)
                : ReportingInterval.classA_s(ship.watch().at(broadcast.fix_s()), speed_kn, antenna.turn_degs());
    }

    @Override
    boolean isPosition() {
        return true;
    }

    @Override
    AisMessage message(Broadcast broadcast, long start_s) {
        Kinematics measured = error.measured(broadcast.antenna(), broadcast.fix_s(), broadcast.number());
        long utc_s = start_s + broadcast.fix_s();
        return ship.transponder() == Transponder.CLASS_B
                ? classB(measured, utc_s)
                : classA(measured, utc_s, broadcast.fix_s());
    }

    private AisMessage classA(Kinematics measured, long utc_s, long fix_s) {
        return new PositionReportClassA(
                SCHEDULED,
                0,
                ship.mmsi(),
                ship.watch().at(fix_s).code(),
                rateOfTurn(measured.turn_degs()),
                speed_e1kn(measured),
                true,
                e4min(measured.longitude_deg()),
                e4min(measured.latitude_deg()),
                course_e1deg(measured),
                (int) (StrictMath.round(measured.heading_deg()) % 360),
                (int) (utc_s % 60),
                NO_MANOEUVRE,
                false,
                TIMEOUT_1 | (int) (utc_s / 3600 % 24) << 9 | (int) (utc_s / 60 % 60) << 2);
    }

    private AisMessage classB(Kinematics measured, long utc_s) {
        return new PositionReportClassB(
                0,
                ship.mmsi(),
                speed_e1kn(measured),
                true,
                e4min(measured.longitude_deg()),
                e4min(measured.latitude_deg()),
                course_e1deg(measured),
                ClassALayout.HEADING_DEG.notAvailable(),
                (int) (utc_s % 60),
                true,
                false,
                false,
                true,
                false,
                false,
                false,
                CARRIER_SENSE_STATE);
    }

    private static int e4min(double degrees) {
        return (int) StrictMath.round(degrees * E4MIN_A_DEGREE);
    }

    private static int speed_e1kn(Kinematics measured) {
        return (int) Math.min(MOST_SPEED_E1KN, StrictMath.round(measured.speed_ms() / Route.KNOT_ms * 10));
    }

    private static int course_e1deg(Kinematics measured) {
        return (int) (StrictMath.round(Angles.bearing(measured.east_ms(), measured.north_ms()) * 10) % 3600);
    }

    /** 4.733 times the root of the rate of turn in degrees a minute, with its sign (table 48). */
    private static int rateOfTurn(double turn_degs) {
        double sensed = 4.733 * StrictMath.sqrt(StrictMath.abs(turn_degs) * 60);
        int size = (int) Math.min(MOST_TURN, StrictMath.round(sensed));
        return turn_degs < 0 ? -size : size;
    }
}
