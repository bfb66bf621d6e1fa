package org.hawser.detect.encounter;

import java.time.Duration;

/**
 * What makes an encounter. The shipped values and their sources stand in {@code detect.yaml}.
 *
 * @param contactDistance_m two ships are in contact while they are at most so far apart, 1 to 5000
 * @param maxFixGap positions are interpolated between fixes at most so far apart in time, up to 2 h
 * @param joinGap contacts of one pair with less time than this between them are one
 * @param minContact least sum of contact time of an encounter
 * @param maxMedianSpeed_kn both ships' time-weighted median speed in contact is below this
 * @param driftMaxMedianSpeed_kn bound of the median speeds of a drifting encounter
 * @param driftMaxRelativeSpeed_kn bound of the median relative speed of a drifting encounter
 * @param duplicateWindow the same report of a ship within this time of its earliest receipt is one report
 * @param maxStepSpeed_kn a step between two fixes that needs more speed is no movement of one ship
 * @param stepSlack_m distance by which a step may exceed {@code maxStepSpeed_kn}: errors of receive times and positions
 * @param lateness how much a fix may be late behind the newest one and still be ordered in
 */
public record EncounterSettings(
        int contactDistance_m,
        Duration maxFixGap,
        Duration joinGap,
        Duration minContact,
        double maxMedianSpeed_kn,
        double driftMaxMedianSpeed_kn,
        double driftMaxRelativeSpeed_kn,
        Duration duplicateWindow,
        double maxStepSpeed_kn,
        int stepSlack_m,
        Duration lateness) {

    /** Longest leg for which the series of {@link MovingPoint} is exact to less than a millimetre. */
    private static final Duration LONGEST_FIX_GAP = Duration.ofHours(2);

    private static final double HIGHEST_STEP_SPEED_KN = 100;

    public EncounterSettings {
        require(contactDistance_m >= 1 && contactDistance_m <= 5000, "contact_distance_m must be 1 to 5000");
        require(
                maxFixGap.isPositive() && maxFixGap.compareTo(LONGEST_FIX_GAP) <= 0,
                "max_fix_gap must be above 0 and at most 2 hours");
        require(joinGap.isPositive(), "join_gap must be above 0");
        require(!minContact.isNegative(), "min_contact must not be negative");
        require(maxMedianSpeed_kn > 0, "max_median_speed_kn must be above 0");
        require(driftMaxMedianSpeed_kn >= 0, "drift_max_median_speed_kn must not be negative");
        require(driftMaxRelativeSpeed_kn >= 0, "drift_max_relative_speed_kn must not be negative");
        require(!duplicateWindow.isNegative(), "duplicate_window must not be negative");
        require(
                maxStepSpeed_kn > 0 && maxStepSpeed_kn <= HIGHEST_STEP_SPEED_KN,
                "max_step_speed_kn must be above 0 and at most 100");
        require(stepSlack_m >= 0 && stepSlack_m <= 20_000, "step_slack_m must be 0 to 20000");
        require(!lateness.isNegative(), "lateness must not be negative");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The same settings for input that is already in order: nothing waits for late fixes. */
    public EncounterSettings sorted() {
        return new EncounterSettings(
                contactDistance_m,
                maxFixGap,
                joinGap,
                minContact,
                maxMedianSpeed_kn,
                driftMaxMedianSpeed_kn,
                driftMaxRelativeSpeed_kn,
                duplicateWindow,
                maxStepSpeed_kn,
                stepSlack_m,
                Duration.ZERO);
    }

    /** Every setting that shapes an event, in words that change when it does: what the digest of the settings is made of. */
    public String canonical() {
        return "encounter/1 contact_distance_m=" + contactDistance_m
                + " max_fix_gap_ms=" + maxFixGap.toMillis()
                + " join_gap_ms=" + joinGap.toMillis()
                + " min_contact_ms=" + minContact.toMillis()
                + " max_median_speed_kn=" + maxMedianSpeed_kn
                + " drift_max_median_speed_kn=" + driftMaxMedianSpeed_kn
                + " drift_max_relative_speed_kn=" + driftMaxRelativeSpeed_kn
                + " duplicate_window_ms=" + duplicateWindow.toMillis()
                + " max_step_speed_kn=" + maxStepSpeed_kn
                + " step_slack_m=" + stepSlack_m;
    }
}
