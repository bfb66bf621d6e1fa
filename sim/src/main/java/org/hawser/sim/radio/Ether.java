package org.hawser.sim.radio;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.hawser.ais.AisMessage;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.ship.Ship;
import org.jspecify.annotations.Nullable;

/**
 * Lets all stations transmit in the order of time and gives what the receivers pass on. Holds one state a ship, one number a ship
 * and receiver, and what is on its way to the log; runs once.
 */
public final class Ether {

    private final long start_s;
    private final double duration_s;
    private final List<Receiver> receivers;
    private final Chance chance;
    private final PriorityQueue<Transmitter> transmitters = new PriorityQueue<>();
    private final PriorityQueue<Reception> onTheWay = new PriorityQueue<>();

    /** By receiver and series: the slot in which a report was last passed on. */
    private final long[][] passedOn;

    private long order;

    /**
     * @param start_s start of the simulation, whole seconds since 1970-01-01T00:00Z
     * @param duration_s what is transmitted later is left out
     */
    public Ether(List<Ship> ships, List<Receiver> receivers, Chance chance, long start_s, double duration_s) {
        this.start_s = start_s;
        this.duration_s = duration_s;
        this.receivers = receivers;
        this.chance = chance;
        for (Ship ship : ships) {
            Chance hers = chance.of(ship.mmsi());
            transmitters.add(new PositionTransmitter(ship, transmitters.size(), hers));
            transmitters.add(new StaticTransmitter(ship, transmitters.size(), hers));
        }
        this.passedOn = new long[receivers.size()][transmitters.size()];
        for (long[] slots : passedOn) {
            Arrays.fill(slots, Long.MIN_VALUE);
        }
    }

    public void run(ReceptionSink sink) throws IOException {
        Transmitter next = transmitters.poll();
        while (next != null) {
            if (next.next_s() < duration_s) {
                deliver(sink, next.next_s());
                transmit(next.send());
                transmitters.add(next);
            }
            next = transmitters.poll();
        }
        deliver(sink, Double.POSITIVE_INFINITY);
    }

    private void deliver(ReceptionSink sink, double until_s) throws IOException {
        while (!onTheWay.isEmpty() && onTheWay.peek().logged_s() <= until_s) {
            sink.accept(onTheWay.remove());
        }
    }

    private void transmit(Broadcast broadcast) {
        @Nullable AisMessage message = null;
        for (int i = 0; i < receivers.size(); i++) {
            if (passesOn(i, broadcast)) {
                boolean repeated = message != null;
                if (message == null) {
                    message = broadcast.by().message(broadcast, start_s);
                }
                onTheWay.add(reception(i, broadcast, message, repeated));
            }
        }
    }

    private boolean passesOn(int receiver, Broadcast broadcast) {
        Transmitter by = broadcast.by();
        long slot = receivers.get(receiver).slot(by, broadcast.time_s());
        if (passedOn[receiver][by.series] == slot
                || !receivers.get(receiver).hears(broadcast, luck(receiver, broadcast))) {
            return false;
        }
        passedOn[receiver][by.series] = slot;
        return true;
    }

    private Reception reception(int index, Broadcast broadcast, AisMessage message, boolean repeated) {
        Receiver receiver = receivers.get(index);
        double latency_s = receiver.latency_s(luck(index, broadcast).of("latency"));
        return new Reception(
                receiver,
                start_s + broadcast.fix_s() + receiver.skew_s(),
                broadcast.time_s() + receiver.skew_s() + latency_s,
                order++,
                broadcast.channel(),
                message,
                broadcast.by().isPosition(),
                repeated);
    }

    /** Depends on the ship, the receiver and the number of the transmission alone: other ships change nothing. */
    private Chance luck(int receiver, Broadcast broadcast) {
        int kind = broadcast.by().isPosition() ? 0 : 1;
        long which = broadcast.number() * 2 + kind;
        return chance.of(broadcast.by().ship.mmsi()).of(receiver).of(which);
    }
}
