package org.hawser.detect;

import java.time.Duration;
import org.hawser.sea.Claim;

/**
 * What the input says of one ship of an encounter.
 *
 * @param identity what it claimed to be, as last sent up to the end of the encounter
 * @param identityLater whether it claimed so only after the encounter
 * @param status navigational status that it sent most of the time in contact (ITU-R M.1371-5 table 48)
 * @param fixes fixes during the encounter
 * @param largestGap longest time between two of its fixes around which it was in contact
 */
public record ShipEvidence(
        int mmsi, Claim identity, boolean identityLater, int status, int fixes, Duration largestGap) {}
