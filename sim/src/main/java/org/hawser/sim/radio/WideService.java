package org.hawser.sim.radio;

/**
 * A service that joins many receivers: it hears everywhere, each transmission with the same probability.
 *
 * @param probability 0 to 1
 */
public record WideService(Equipment equipment, double probability, Latency latency) implements Receiver {}
