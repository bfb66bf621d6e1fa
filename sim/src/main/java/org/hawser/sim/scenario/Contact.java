package org.hawser.sim.scenario;

/**
 * A time that a ship lay or went beside another.
 *
 * @param from_s negative infinity where she does so from the beginning
 * @param until_s infinity where she does so to the end
 * @param line of the file, for errors
 */
record Contact(String ship, String other, Told told, double from_s, double until_s, int line) {}
