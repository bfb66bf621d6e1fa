package org.hawser.sim.radio;

import org.hawser.sim.ship.Spans;

/**
 * What all receivers have.
 *
 * @param name as tag blocks name it: 1 to 15 letters, digits, {@code -} or {@code _}; no other receiver has it
 * @param outages when it hears nothing
 * @param slot_s where it thins out what it passes on: the length of the slots of time in each of which it passes on the first
 *     position report of a station and, in slots three times as long, the first of its static data; 0 where it passes on all
 * @param repeats the share of messages that it passes on twice, 0 to 1
 */
public record Equipment(
        String name, ReceiverClock clock, TagTime tagTime, Spans outages, double slot_s, double repeats) {

    private static final int STATIC_SLOTS = 3;

    /** Multiples of the golden section spread stations evenly over a slot. */
    private static final double GOLDEN_SECTION = 0.6180339887498949;

    public Equipment {
        if (!name.matches("[A-Za-z0-9_-]{1,15}")) {
            throw new IllegalArgumentException("a receiver's name is 1 to 15 letters, digits, - or _: " + name);
        }
        if (!(slot_s >= 0) || !(repeats >= 0 && repeats <= 1)) {
            throw new IllegalArgumentException(
                    name + ": slots of " + slot_s + " s (0 or more), repeats " + repeats + " (0 to 1)");
        }
    }

    /** Right clock, whole seconds, never out, passes on all that it hears, once. */
    public static Equipment plain(String name) {
        return new Equipment(name, ReceiverClock.RIGHT, TagTime.SECONDS, Spans.NONE, 0, 0);
    }

    public Equipment with(ReceiverClock other) {
        return new Equipment(name, other, tagTime, outages, slot_s, repeats);
    }

    public Equipment with(TagTime other) {
        return new Equipment(name, clock, other, outages, slot_s, repeats);
    }

    public Equipment outAt(Spans times) {
        return new Equipment(name, clock, tagTime, times, slot_s, repeats);
    }

    public Equipment thinning(double slots_s) {
        return new Equipment(name, clock, tagTime, outages, slots_s, repeats);
    }

    public Equipment repeating(double share) {
        return new Equipment(name, clock, tagTime, outages, slot_s, share);
    }

    boolean thins() {
        return slot_s > 0;
    }

    /** Which slot of time an instant lies in; those of different stations begin at different instants. */
    long slot(int mmsi, boolean isStatic, double time_s) {
        double length_s = isStatic ? STATIC_SLOTS * slot_s : slot_s;
        return (long) StrictMath.floor(time_s / length_s + mmsi * GOLDEN_SECTION % 1);
    }
}
