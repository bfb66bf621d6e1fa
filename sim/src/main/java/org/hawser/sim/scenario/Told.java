package org.hawser.sim.scenario;

/**
 * What ships that lie or go beside each other are told as.
 *
 * @param kind one of {@link Kinds}
 * @param innocent whether it is what ships do every day
 */
record Told(String kind, boolean innocent) {}
