package org.hawser.sim.radio;

import org.hawser.ais.AisMessage;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.ship.Ship;

/** One series of transmissions of a ship: her position reports, or her static data. */
abstract class Transmitter implements Comparable<Transmitter> {

    /** Slots are chosen within a fifth of the interval around the nominal time (ITU-R M.1371-5 annex 2, 3.3.4.1). */
    private static final double SELECTION = 0.1;

    final Ship ship;

    /** Unique; of two transmissions at one instant that of the lower series comes first. */
    final int series;

    private final Chance chance;
    private long sent;
    private double nominal_s;
    private double next_s;

    Transmitter(Ship ship, int series, Chance chance, double firstWithin_s) {
        this.ship = ship;
        this.series = series;
        this.chance = chance;
        this.nominal_s = chance.between(0, firstWithin_s);
        this.next_s = nominal_s;
    }

    /** When the next transmission goes out, seconds since the start of the simulation. */
    final double next_s() {
        return next_s;
    }

    /** Sends the next transmission and chooses the time of the one behind it. */
    final Broadcast send() {
        long fix_s = (long) StrictMath.floor(next_s);
        Kinematics antenna = ship.antenna(fix_s);
        Broadcast broadcast = new Broadcast(this, sent, next_s, fix_s, antenna);
        sent++;
        double interval_s = interval_s(broadcast);
        nominal_s = nominal_s + interval_s;
        next_s = StrictMath.max(next_s, nominal_s + chance.between(-SELECTION, SELECTION) * interval_s);
        return broadcast;
    }

    /** Time from this transmission to the next. */
    abstract double interval_s(Broadcast broadcast);

    /** What is said. */
    abstract AisMessage message(Broadcast broadcast, long start_s);

    abstract boolean isPosition();

    @Override
    public final int compareTo(Transmitter other) {
        int order = Double.compare(next_s, other.next_s);
        return order != 0 ? order : Integer.compare(series, other.series);
    }
}
