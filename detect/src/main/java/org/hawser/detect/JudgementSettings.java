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
public record JudgementSettings(int nearPort_m, int alongsideDistance_m, double lyingStill_kn, Duration denseFixes) {

    public JudgementSettings {
        require(nearPort_m >= 0, "near_port_m must not be negative");
        require(alongsideDistance_m >= 0, "alongside_distance_m must not be negative");
        require(lyingStill_kn >= 0, "lying_still_kn must not be negative");
        require(!denseFixes.isNegative(), "dense_fixes must not be negative");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Every setting in words that change when it does. */
    String canonical() {
        return "judgement/1 near_port_m=" + nearPort_m
                + " alongside_distance_m=" + alongsideDistance_m
                + " lying_still_kn=" + lyingStill_kn
                + " dense_fixes_ms=" + denseFixes.toMillis();
    }
}
