package org.hawser.sim.radio;

import java.io.IOException;
import java.util.Arrays;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.PayloadBits;

/** Writes down what receivers pass on of the stations of one shard. */
final class Desk {

    static final int MOST_RECEIVERS = 1 << 10;
    static final int MOST_STATIONS = 1 << 19;
    private static final int SERIES = 2;
    private static final int SEQUENCES = 10;
    private static final int GROUPS = 10_000;
    private static final double SECOND_us = 1e6;

    /** A receiver that repeats itself does so within some seconds. */
    private static final double REPEAT_LEAST_s = 0.2;

    private static final double REPEAT_MOST_s = 5;

    private final Audience audience;
    private final long start_s;
    private final int stations;
    private final ReceptionBuffer buffer;
    private final AivdmWriter[] writers;
    private final PayloadBits bits = new PayloadBits();

    /** By receiver that thins, station of the shard and series: the slot of time in which a report was last passed on. */
    private final long[][] passedOn;

    /** @param stations of the shard */
    Desk(Audience audience, long start_s, int stations, ReceptionBuffer buffer) {
        this.audience = audience;
        this.start_s = start_s;
        this.stations = stations;
        this.buffer = buffer;
        this.writers = new AivdmWriter[audience.receivers.size()];
        this.passedOn = new long[writers.length][];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new AivdmWriter(buffer);
            Equipment equipment = audience.equipment(i);
            writers[i].source(equipment.tagTime() == TagTime.NO_TAG_BLOCK ? null : equipment.name());
            passedOn[i] = equipment.thins() ? never() : new long[0];
        }
    }

    private long[] never() {
        long[] slots = new long[SERIES * stations];
        Arrays.fill(slots, Long.MIN_VALUE);
        return slots;
    }

    /** Whether a receiver passes on what it hears, and if so makes a note that it did. */
    boolean passesOn(int receiver, Sender sender, Transmission sent) {
        Equipment equipment = audience.equipment(receiver);
        if (!equipment.thins()) {
            return true;
        }
        boolean isStatic = sent.kind.isStatic();
        long slot = equipment.slot(sender.ship.mmsi(), isStatic, sent.time_s());
        int series = SERIES * sender.inShard + (isStatic ? 1 : 0);
        if (slot <= passedOn[receiver][series]) {
            return false;
        }
        passedOn[receiver][series] = slot;
        return true;
    }

    /** Makes ready to write what a station says. */
    void hold(Sender sender, Transmission sent) {
        sender.encode(sent, bits, start_s);
    }

    /**
     * Writes what is held as a receiver passes it on.
     *
     * @param takes_s from the transmission to the log
     * @param repeated whether another receiver passed on the same transmission
     */
    void write(int receiver, Sender sender, Transmission sent, double takes_s, boolean repeated, long luck)
            throws IOException {
        Equipment equipment = audience.equipment(receiver);
        long delivered_us = Slots.begin_us(sent.slot) + StrictMath.round(takes_s * SECOND_us);
        line(receiver, sender, sent, delivered_us, repeated, 0);
        if (equipment.repeats() > 0 && Luck.uniform(luck) < equipment.repeats()) {
            double later_s = REPEAT_LEAST_s + (REPEAT_MOST_s - REPEAT_LEAST_s) * Luck.uniform(Luck.again(luck));
            line(receiver, sender, sent, delivered_us + StrictMath.round(later_s * SECOND_us), true, 1);
        }
    }

    private void line(int receiver, Sender sender, Transmission sent, long delivered_us, boolean repeated, int copy)
            throws IOException {
        buffer.begin(delivered_us, order(receiver, sender, sent, copy), Traits.of(sent, repeated));
        Equipment equipment = audience.equipment(receiver);
        long time_ms = AisMessageView.NO_TIME;
        if (equipment.tagTime() != TagTime.NO_TAG_BLOCK) {
            double ahead_s = equipment.clock().ahead_s(sent.time_s());
            long received_us = Slots.begin_us(sent.slot) + StrictMath.round(ahead_s * SECOND_us);
            time_ms = start_s * 1000 + equipment.tagTime().written_ms(received_us);
        }
        if (sent.length > 1) {
            long numbers = Luck.bits(audience.seeds[receiver] ^ sender.seed, sent.slot) >>> 1;
            writers[receiver].number((int) (numbers % SEQUENCES), (int) (numbers / SEQUENCES % GROUPS));
        }
        writers[receiver].write(bits, Transmission.letter(sent.channel), time_ms);
    }

    /** By slot, receiver, station, kind and copy; unique. */
    private static long order(int receiver, Sender sender, Transmission sent, int copy) {
        long order = sent.slot * MOST_RECEIVERS + receiver;
        order = order * MOST_STATIONS + sender.index;
        return (order * 4 + sent.kind.code()) * 2 + copy;
    }
}
