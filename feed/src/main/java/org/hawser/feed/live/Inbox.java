package org.hawser.feed.live;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import org.hawser.feed.AisSinks;
import org.jspecify.annotations.Nullable;

/**
 * What one source has received and the consumer has not yet taken: a bounded queue. Where the sender can wait, as over TCP or with
 * files, the receiver waits for room ({@link #put}) and nothing is lost; datagrams cannot wait, so that one for which there is no
 * room is dropped and counted ({@link #offer}).
 */
final class Inbox {

    private final BlockingQueue<Chunk> chunks;
    private final Semaphore arrived;
    private final Clock clock;
    private final AisSinks sinks;
    private final SourceCounters counters;
    private volatile boolean closed;

    Inbox(String source, LiveSettings settings, Semaphore arrived, AisSinks sinks, Clock clock) {
        this.chunks = new ArrayBlockingQueue<>(settings.queuedChunks());
        this.arrived = arrived;
        this.sinks = sinks;
        this.clock = clock;
        this.counters = new SourceCounters(source);
    }

    Origin origin(String name) {
        return new Origin(name, sinks, counters);
    }

    SourceCounters counters() {
        return counters;
    }

    /** Waits for room. */
    void put(Origin origin, byte[] bytes, boolean end, boolean last) throws InterruptedException {
        Chunk chunk = stamped(origin, bytes, end, last);
        chunks.put(chunk);
        arrived.release();
    }

    /** Drops what there is no room for. */
    void offer(Origin origin, byte[] bytes) {
        if (chunks.offer(stamped(origin, bytes, true, false))) {
            arrived.release();
        } else {
            counters.dropped();
        }
    }

    private Chunk stamped(Origin origin, byte[] bytes, boolean end, boolean last) {
        long now_ms = clock.millis();
        if (bytes.length > 0) {
            counters.received(bytes.length, now_ms);
        }
        return new Chunk(origin, bytes, now_ms, end, last);
    }

    /** No receiver will put anything more. */
    void close() {
        counters.ended();
        closed = true;
        arrived.release();
    }

    @Nullable
    Chunk poll() {
        return chunks.poll();
    }

    boolean isFinished() {
        return closed && chunks.isEmpty();
    }
}
