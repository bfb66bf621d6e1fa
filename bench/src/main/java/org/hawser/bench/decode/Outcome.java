package org.hawser.bench.decode;

/**
 * What reading a log gave.
 *
 * @param accepted messages, without those of {@link Ghosts}
 * @param ghosts messages accepted in spite of a wrong checksum
 * @param sum of all values, so that none is read in vain
 */
record Outcome(TypeCounts accepted, int ghosts, long sum) {}
