package org.hawser.detect;

import java.time.Duration;
import java.util.List;
import org.hawser.sea.Claim;

/**
 * What the input says of one ship of an encounter.
 *
 * @param identity what it claimed to be, as last sent up to the end of the encounter
 * @param identityLater whether it claimed so only after the encounter
 * @param status navigational status that it sent most of the time in contact (ITU-R M.1371-5 table 48)
 * @param fixes fixes during the encounter
 * @param largestGap longest time between two of its fixes around which it was in contact
 * @param identities all that it claimed to be from just before the encounter to its end, in order; the last is {@code identity}
 * @param silences stretches about the encounter in which no fix of it was received, longer than positions are interpolated
 */
public record ShipEvidence(
        int mmsi,
        Claim identity,
        boolean identityLater,
        int status,
        int fixes,
        Duration largestGap,
        List<Claim> identities,
        List<Silence> silences) {

    public ShipEvidence {
        identities = List.copyOf(identities);
        silences = List.copyOf(silences);
    }

    /** A ship with one identity that was heard all the time. */
    public ShipEvidence(int mmsi, Claim identity, boolean identityLater, int status, int fixes, Duration largestGap) {
        this(mmsi, identity, identityLater, status, fixes, largestGap, List.of(identity), List.of());
    }

    /**
     * A stretch without a fix.
     *
     * @param from_ms last fix before it; {@link #OPEN} where there is none
     * @param to_ms first fix behind it; {@link #OPEN} where there is none
     */
    public record Silence(long from_ms, long to_ms) {

        public static final long OPEN = Long.MIN_VALUE;
    }
}
