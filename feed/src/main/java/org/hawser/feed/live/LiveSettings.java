package org.hawser.feed.live;

import java.time.Duration;
import java.util.List;

/**
 * Limits of live sources.
 *
 * @param queuedChunks pieces of at most 64 KiB that may wait for the consumer, of each source
 * @param queuedDatagrams datagrams that may wait, of each source, at most 8 MiB together; what comes then is dropped and counted
 * @param mostClients connections that a listener holds at a time; further ones are closed and counted
 * @param mostSenders senders of datagrams that are told apart at a time; the one that has been silent longest gives way
 * @param silence after which a connection is given up: the other end may have gone without a word
 * @param firstRetry how long a client waits before it connects again; twice as long each time, with chance added
 * @param longestRetry at most
 * @param look how often growing files and folders are looked at
 * @param settled how long a file in a folder must not have changed before it is read
 */
public record LiveSettings(
        int queuedChunks,
        int queuedDatagrams,
        int mostClients,
        int mostSenders,
        Duration silence,
        Duration firstRetry,
        Duration longestRetry,
        Duration look,
        Duration settled) {

    public static final LiveSettings USUAL = new LiveSettings(
            64,
            1 << 14,
            256,
            256,
            Duration.ofMinutes(10),
            Duration.ofMillis(500),
            Duration.ofMinutes(1),
            Duration.ofMillis(200),
            Duration.ofSeconds(3));

    /**
     * @throws IllegalArgumentException where a limit is not above 0, or the first retry is later than the longest
     */
    public LiveSettings {
        boolean counts = queuedChunks > 0 && queuedDatagrams > 0 && mostClients > 0 && mostSenders > 0;
        boolean times = List.of(silence, firstRetry, longestRetry, look, settled).stream()
                .noneMatch(time -> time.isNegative() || time.isZero());
        if (!counts || !times || firstRetry.compareTo(longestRetry) > 0) {
            throw new IllegalArgumentException(
                    "limits of live sources must be above 0, and the first retry before the last");
        }
    }

    int silence_ms() {
        return Math.toIntExact(silence.toMillis());
    }
}
