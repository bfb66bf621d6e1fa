package org.hawser.bench.sim;

/**
 * How fast the simulator wrote.
 *
 * @param sink where to, for people
 * @param key the same for programs
 * @param median_s of the time that passed in the runs
 * @param cpu_s median of the processor time of the whole process, which others on the machine change less
 */
record SpeedResult(String sink, String key, int threads, double median_s, double cpu_s) {}
