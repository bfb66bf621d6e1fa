package org.hawser.feed.live;

import java.time.Duration;

/**
 * Limits of live sources.
 *
 * @param queuedChunks pieces of at most 64 KiB that may wait for the consumer, of each source
 * @param queuedDatagrams datagrams that may wait, of each source, at most 8 MiB together; what comes then is dropped and counted
 * @param mostClients connections that a listener holds at a time; further ones are closed
 * @param firstRetry how long a client waits before it connects again; twice as long each time, with chance added
 * @param longestRetry at most
 * @param look how often growing files and folders are looked at
 */
public record LiveSettings(
        int queuedChunks,
        int queuedDatagrams,
        int mostClients,
        Duration firstRetry,
        Duration longestRetry,
        Duration look) {

    public static final LiveSettings USUAL =
            new LiveSettings(64, 1 << 14, 256, Duration.ofMillis(500), Duration.ofMinutes(1), Duration.ofMillis(200));

    /**
     * @throws IllegalArgumentException where a limit is not above 0, or the first retry is later than the longest
     */
    public LiveSettings {
        boolean positive = queuedChunks > 0
                && queuedDatagrams > 0
                && mostClients > 0
                && !firstRetry.isNegative()
                && !firstRetry.isZero();
        if (!positive || firstRetry.compareTo(longestRetry) > 0 || look.isNegative() || look.isZero()) {
            throw new IllegalArgumentException(
                    "limits of live sources must be above 0, and the first retry before the last");
        }
    }
}
