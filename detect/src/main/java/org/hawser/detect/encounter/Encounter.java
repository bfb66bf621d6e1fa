package org.hawser.detect.encounter;

import java.util.Comparator;
import org.hawser.sea.Position;

/**
 * Two ships that stayed close for long, as measured. What it means is for others to judge.
 *
 * @param lowMmsi the lower MMSI of the pair
 * @param highMmsi the higher MMSI of the pair
 * @param start_ms first instant of contact, UTC since 1970
 * @param end_ms last instant of contact
 * @param contact_ms sum of the time in contact
 * @param stretches stretches of contact without a break
 * @param medianSpeedLow_centiKn time-weighted median speed of the lower MMSI in contact, from its fixes' positions, in 0.01 kn
 * @param medianSpeedHigh_centiKn the same of the higher MMSI
 * @param medianRelativeSpeed_centiKn time-weighted median of the speed of one ship as seen from the other
 * @param medianDistance_m time-weighted median distance between the positions
 * @param leastDistance_mm least distance between the positions
 * @param leastDistanceAt_ms when that was
 * @param place mean of the ships' places in the ten minutes in which half of the time in contact was reached
 * @param placeUncertainty_m radius around {@code place} that holds both ships in those minutes
 * @param drifting whether it meets only the rule for drifting ships: faster, but hardly moving against one another
 */
public record Encounter(
        int lowMmsi,
        int highMmsi,
        long start_ms,
        long end_ms,
        long contact_ms,
        int stretches,
        int medianSpeedLow_centiKn,
        int medianSpeedHigh_centiKn,
        int medianRelativeSpeed_centiKn,
        int medianDistance_m,
        long leastDistance_mm,
        long leastDistanceAt_ms,
        Position place,
        long placeUncertainty_m,
        boolean drifting) {

    /** By start, then pair. */
    public static final Comparator<Encounter> ORDER = Comparator.comparingLong(Encounter::start_ms)
            .thenComparingInt(Encounter::lowMmsi)
            .thenComparingInt(Encounter::highMmsi)
            .thenComparingLong(Encounter::end_ms);
}
