package org.hawser.sim.radio;

import org.hawser.ais.PayloadBits;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.ReportedPosition;
import org.hawser.sim.ship.Sensors;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.StaticData;
import org.hawser.sim.ship.Station;
import org.hawser.sim.ship.Transponder;
import org.jspecify.annotations.Nullable;

/** A station at work: when it sends, and what. Belongs to one thread at a time. */
final class Sender {

    /** After a change of course the faster rate is kept for so long (ITU-R M.1371-5 annex 2, 4.3.1). */
    static final double KEPT_RATE_s = 20;

    private static final double A_TO_B_s = 30;
    private static final int MOST_RECEIVED = 60;

    final Ship ship;
    final Station station;

    /** Unique; rises in the order of ships and stations. */
    final int index;

    /** Among the stations of its shard. */
    final int inShard;

    /** Which of its two channels it begins with: 0 or 1. */
    final int channelOffset;

    /** See {@link Power#farther}. */
    final double farther;

    final long seed;
    final @Nullable Watched watched;
    final Cadence positions;
    final Cadence statics;
    final Cadence partsB;
    final Cadence longRange;

    private final boolean honest;
    private final int receivedStations;
    private final PositionError error;
    private final Report report = new Report();
    private long turnKnownAt = Long.MIN_VALUE;
    private boolean turned;

    /** @param chance of this station alone */
    Sender(Ship ship, Station station, int index, int inShard, Chance chance, @Nullable Watched watched) {
        this.ship = ship;
        this.station = station;
        this.index = index;
        this.inShard = inShard;
        this.channelOffset = chance.of("channel").whole(2);
        this.farther = Power.farther(station.transponder());
        this.watched = watched;
        this.seed = Luck.seed(chance.of("luck"));
        this.honest = station.reported().equals(ReportedPosition.TRUE);
        this.error = new PositionError(chance.of("position error"));
        this.receivedStations = chance.of("received stations").whole(MOST_RECEIVED);
        boolean selfOrganised = station.transponder().isSelfOrganised();
        this.positions = new Cadence(Luck.seed(chance.of("position times")), selfOrganised);
        long staticSeed = Luck.seed(chance.of("static times"));
        double phase = chance.of("static phase").uniform();
        this.statics = new Cadence(staticSeed, selfOrganised, phase);
        this.partsB = new Cadence(staticSeed, selfOrganised, phase + A_TO_B_s / ReportingInterval.STATIC_s);
        this.longRange = new Cadence(Luck.seed(chance.of("long range times")), true);
    }

    boolean isClassA() {
        return station.transponder() == Transponder.CLASS_A;
    }

    /**
     * Time between position reports.
     *
     * @param third number of the stretch of {@link #KEPT_RATE_s} that begins at {@code time_s}
     * @param hull how it moves then
     */
    double interval_s(long third, double time_s, Kinematics hull) {
        Kinematics sensed = honest ? hull : station.reported().at(hull, time_s);
        double speed_kn = sensed.speed_ms() / Route.KNOT_ms;
        return switch (station.transponder()) {
            case CLASS_A -> classA_s(third, time_s, speed_kn, hull);
            case CLASS_B -> ReportingInterval.classB_s(speed_kn);
            case CLASS_B_SO -> ReportingInterval.classBSo_s(speed_kn);
        };
    }

    private double classA_s(long third, double time_s, double speed_kn, Kinematics hull) {
        var status = ship.watch().at(time_s);
        if (!ReportingInterval.heedsTurning(status, speed_kn)) {
            return ReportingInterval.classA_s(status, speed_kn, false);
        }
        boolean now = ReportingInterval.isTurning(hull.turn_degs());
        boolean turning = now || turnedBefore(third, time_s);
        turnKnownAt = third;
        turned = now;
        return ReportingInterval.classA_s(status, speed_kn, turning);
    }

    private boolean turnedBefore(long third, double time_s) {
        return turnKnownAt == third - 1
                ? turned
                : ReportingInterval.isTurning(
                        ship.motion().at(time_s - KEPT_RATE_s).turn_degs());
    }

    /** Sets the position report with this index among those that {@link #positions} found. */
    void position(Transmission into, int index, long frame, double interval_s, long start_s) {
        boolean kept = station.transponder().isSelfOrganised() && interval_s <= Slots.FRAME_s;
        int type = !isClassA() ? Messages.CLASS_B : kept ? Messages.SCHEDULED : Messages.INCREMENTAL;
        into.set(positions.slot(index), Kind.POSITION, type, positions.number(index) + channelOffset, 1);
        into.communicationState = kept ? kept(into.slot, index, frame, interval_s, start_s) : chosenAnew();
    }

    private int kept(long slot, int index, long frame, double interval_s, long start_s) {
        int framesLeft = positions.framesLeft(frame);
        return framesLeft == 0
                ? SharingState.lastTime((int) (positions.slotInNextFrame(frame, index, interval_s) - slot))
                : SharingState.kept(
                        framesLeft, start_s + Slots.second(slot), (int) (slot % Slots.A_FRAME), receivedStations);
    }

    private int chosenAnew() {
        return switch (station.transponder()) {
            case CLASS_A -> SharingState.INCREMENTAL;
            case CLASS_B -> SharingState.CARRIER_SENSE;
            case CLASS_B_SO -> SharingState.INCREMENTAL_SELECTED;
        };
    }

    /** One of its transmissions reached the log. */
    void heard(Transmission sent) {
        if (watched != null && !sent.kind.isStatic()) {
            watched.heard(sent.time_s());
        }
    }

    /** Writes what is said. */
    void encode(Transmission sent, PayloadBits bits, long start_s) {
        StaticData said = station.says().at(sent.time_s());
        switch (sent.type) {
            case Messages.VOYAGE_DATA -> Messages.voyageData(bits, said);
            case Messages.STATIC_DATA -> {
                if (sent.kind == Kind.STATIC) {
                    Messages.name(bits, said);
                } else {
                    Messages.particulars(bits, said);
                }
            }
            default -> position(sent, bits, said.identity().mmsi(), start_s);
        }
    }

    private void position(Transmission sent, PayloadBits bits, int mmsi, long start_s) {
        measure(sent.slot, start_s);
        switch (sent.type) {
            case Messages.CLASS_B ->
                Messages.classB(bits, mmsi, report, !station.transponder().isSelfOrganised(), sent.communicationState);
            case Messages.LONG_RANGE -> Messages.longRange(bits, mmsi, report);
            default -> Messages.classA(bits, sent.type, mmsi, report, sent.communicationState);
        }
    }

    /** The position of the last whole second. */
    private void measure(long slot, long start_s) {
        long fix_s = Slots.second(slot);
        Kinematics truth = station.mounted().antenna(ship.motion().at(fix_s));
        if (honest) {
            error.measure(truth, fix_s, slot, report);
        } else {
            report.set(station.reported().at(error.measured(truth, fix_s, slot), fix_s));
        }
        Sensors sensors = station.sensors();
        if (!sensors.gyro()) {
            report.withoutGyro();
        }
        report.second = sensors.second() == Sensors.BY_CLOCK
                ? (int) Math.floorMod(start_s + fix_s + sensors.clock_s(), 60L)
                : sensors.second();
        report.navigationalStatus = ship.watch().at(fix_s).code();
    }
}
