package org.hawser.detect;

import java.time.Duration;
import java.util.List;

/**
 * By what an encounter is classed.
 *
 * @param nearPort_m closer to a port or anchorage than this, innocent explanations fit better
 * @param alongsideDistance_m antennas of ships lying alongside are at most so far apart
 * @param lyingStill_kn slower than this is lying still
 * @param denseFixes with fixes at most this far apart, confidence is high
 * @param offshore_m farther than this from the coast neither pilots board nor ships anchor in company as a matter of course
 * @param maxWorkLength_m a pilot vessel, tug, service craft or fishing vessel is no longer than this
 * @param countriesOfConcern two-letter codes (ISO 3166-1) of States near whose ports no place explains a meeting away
 */
public record JudgementSettings(
        int nearPort_m,
        int alongsideDistance_m,
        double lyingStill_kn,
        Duration denseFixes,
        int offshore_m,
        int maxWorkLength_m,
        List<String> countriesOfConcern) {

    public JudgementSettings {
        require(nearPort_m >= 0, "near_port_m must not be negative");
        require(alongsideDistance_m >= 0, "alongside_distance_m must not be negative");
        require(lyingStill_kn >= 0, "lying_still_kn must not be negative");
        require(!denseFixes.isNegative(), "dense_fixes must not be negative");
        require(offshore_m >= 0, "offshore_m must not be negative");
        require(maxWorkLength_m >= 0, "max_work_length_m must not be negative");
        countriesOfConcern = List.copyOf(countriesOfConcern);
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
                + " dense_fixes_ms=" + denseFixes.toMillis()
                + " offshore_m=" + offshore_m
                + " max_work_length_m=" + maxWorkLength_m
                + " countries_of_concern=" + String.join(",", countriesOfConcern);
    }
}
