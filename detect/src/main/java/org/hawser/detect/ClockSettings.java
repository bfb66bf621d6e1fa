package org.hawser.detect;

import java.time.Duration;

/**
 * When a receiver's clock is set right.
 *
 * @param correct whether clocks are set right at all; they are looked at in any case
 * @param leastOffset smaller offsets are what sending and forwarding take and are left as they are
 * @param mostOffset larger offsets are left as they are: such a clock was never set; at most 10 days
 * @param mostOffsetBySeconds larger offsets are left as they are where only UTC seconds tell of them, for these leave the minute open;
 *     less than 30 s
 * @param agreement residuals and base stations within this agree; whole seconds, 1 to 20 s
 * @param minShare share of the messages whose residuals must agree, above 0.5 to 1
 * @param minShips fewer ships tell nothing, 1 to 1000
 * @param minBaseStations fewer base stations need the ships' seconds to bear them out, 1 or more
 * @param minBaseReports so do fewer reports of base stations, 1 or more
 */
public record ClockSettings(
        boolean correct,
        Duration leastOffset,
        Duration mostOffset,
        Duration mostOffsetBySeconds,
        Duration agreement,
        double minShare,
        int minShips,
        int minBaseStations,
        int minBaseReports) {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_DAYS = 10;
    private static final int MOST_AGREEMENT_S = 20;
    private static final int MOST_SHIPS = 1000;

    public ClockSettings {
        require(!leastOffset.isNegative(), "least_offset must not be negative");
        require(
                mostOffset.compareTo(leastOffset) >= 0 && mostOffset.toDays() < MOST_DAYS,
                "most_offset must be at least least_offset and less than 10 days");
        require(
                !mostOffsetBySeconds.isNegative()
                        && mostOffsetBySeconds.multipliedBy(2).compareTo(MINUTE) < 0,
                "most_offset_by_seconds must be 0 to less than 30 s");
        require(
                agreement.toSeconds() >= 1 && agreement.toSeconds() <= MOST_AGREEMENT_S && agreement.toNanosPart() == 0,
                "agreement must be whole seconds, 1 to 20");
        require(minShare > 0.5 && minShare <= 1, "min_share must be above 0.5 and at most 1");
        require(minShips >= 1 && minShips <= MOST_SHIPS, "min_ships must be 1 to 1000");
        require(minBaseStations >= 1, "min_base_stations must be at least 1");
        require(minBaseReports >= 1, "min_base_reports must be at least 1");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Every setting in words that change when it does. */
    String canonical() {
        return "clock/1 correct=" + correct
                + " least_offset_ms=" + leastOffset.toMillis()
                + " most_offset_ms=" + mostOffset.toMillis()
                + " most_offset_by_seconds_ms=" + mostOffsetBySeconds.toMillis()
                + " agreement_s=" + agreement.toSeconds()
                + " min_share=" + minShare
                + " min_ships=" + minShips
                + " min_base_stations=" + minBaseStations
                + " min_base_reports=" + minBaseReports;
    }
}
