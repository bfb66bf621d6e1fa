package org.hawser.bench.sim;

/**
 * One figure of a log.
 *
 * @param key for programs; the same for every log
 * @param label for people, with its unit
 */
record Figure(String key, String label, Value value) {}
