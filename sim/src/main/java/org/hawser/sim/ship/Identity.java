package org.hawser.sim.ship;

/**
 * What a station says she is. Invented, see {@link Inventions}.
 *
 * @param mmsi nine digits
 * @param imo 0 where she has none, as boats and buoys
 */
public record Identity(int mmsi, int imo, String name, String callSign) {}
