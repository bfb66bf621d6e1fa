package org.hawser.feed;

import java.time.Instant;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.StationDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What the inputs of one run share.
 *
 * @param claims takes the claims met
 * @param stations takes the stations met
 * @param clocks takes what the messages tell of their receivers' clocks
 * @param start when each input begins that gives no times of receipt; null where that is not known, then its messages are unused
 */
public record FeedContext(
        ClaimDictionary claims,
        StationDictionary stations,
        ClockStatistics clocks,
        @Nullable Instant start) {

    /** A context of its own for these claims, without a start. */
    public static FeedContext of(ClaimDictionary claims) {
        return new FeedContext(claims, new StationDictionary(), new ClockStatistics(), null);
    }
}
