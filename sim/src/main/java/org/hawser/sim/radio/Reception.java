package org.hawser.sim.radio;

import org.hawser.ais.AisMessage;

/**
 * A message as a receiver passes it on.
 *
 * @param received_s when it was received by the receiver's clock, whole seconds since 1970-01-01T00:00Z
 * @param logged_s when it reaches the log, seconds since the start of the simulation
 * @param order unique and rising with the time of transmission; of two that reach the log at one instant the lower comes first
 * @param repeated whether another receiver passed on the same transmission
 */
public record Reception(
        Receiver receiver,
        long received_s,
        double logged_s,
        long order,
        char channel,
        AisMessage message,
        boolean position,
        boolean repeated)
        implements Comparable<Reception> {

    @Override
    public int compareTo(Reception other) {
        int byTime = Double.compare(logged_s, other.logged_s);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
}
