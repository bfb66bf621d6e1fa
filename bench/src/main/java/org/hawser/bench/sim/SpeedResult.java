package org.hawser.bench.sim;

/**
 * How fast the simulator wrote.
 *
 * @param sink where to, for people
 * @param key the same for programs
 * @param median_s of the runs
 */
record SpeedResult(String sink, String key, int threads, double median_s) {}
