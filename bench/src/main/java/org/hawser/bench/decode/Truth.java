package org.hawser.bench.decode;

/**
 * What a log holds, as its maker knows.
 *
 * @param sentences lines, each one sentence
 * @param valid messages whose sentences are all right
 * @param wrongChecksums sentences with a wrong checksum; each is a message of its own, from a sender of {@link Ghosts}
 * @param interrupted messages of two sentences with others in between; among the valid ones
 */
record Truth(int sentences, TypeCounts valid, int wrongChecksums, int interrupted) {}
