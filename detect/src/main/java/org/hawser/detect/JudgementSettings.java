package org.hawser.detect;

import java.time.Duration;

/**
 * By what an encounter is classed.
 *
 * @param nearPort_m closer to a port or anchorage than this, innocent explanations fit better
 * @param alongsideDistance_m antennas of ships lying alongside are at most so far apart
 * @param lyingStill_kn slower than this is lying still
 * @param denseFixes with fixes at most this far apart, confidence is high
 */
public record JudgementSettings(int nearPort_m, int alongsideDistance_m, double lyingStill_kn, Duration denseFixes) {}
