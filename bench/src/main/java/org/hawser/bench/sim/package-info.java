/**
 * How fast the simulator is and how far from life.
 *
 * <p>{@link org.hawser.bench.sim.SimBench} is the way in. {@code SpeedMeter} times the simulator. {@code Source}s read logs, simulated
 * or real, into one {@code LogStatistics}, whose parts tell {@code Figures}; {@code Likeness} sets those of the simulated log beside
 * those of the real ones, {@code Judgement} says which are far away.
 */
@NullMarked
package org.hawser.bench.sim;

import org.jspecify.annotations.NullMarked;
