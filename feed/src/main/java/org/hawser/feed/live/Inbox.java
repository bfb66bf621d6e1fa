package org.hawser.feed.live;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.hawser.feed.AisSinks;
import org.jspecify.annotations.Nullable;

/**
 * What one source has received and the consumer has not yet taken: a bounded queue. Where the sender can wait, as over TCP or with
 * files, the receiver waits for room ({@link #put}) and nothing is lost; datagrams cannot wait, so that one for which there is no
 * room is dropped and counted ({@link #offer}).
 */
final class Inbox {

    /** Of datagrams; what can wait is bounded by its number alone, for its pieces have 64 KiB at most. */
    private static final int MOST_WAITING_BYTES = 1 << 23;

    private final AtomicLong waiting_bytes = new AtomicLong();
    private final BlockingQueue<Chunk> chunks;
    private final Semaphore arrived;
    private final Clock clock;
    private final AisSinks sinks;
    private final SourceCounters counters;
    private volatile boolean closed;

    Inbox(String source, int mostChunks, Semaphore arrived, AisSinks sinks, Clock clock) {
        this.chunks = new ArrayBlockingQueue<>(mostChunks);
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
        waiting_bytes.addAndGet(bytes.length);
        chunks.put(chunk);
        arrived.release();
    }

    /** Drops what there is no room for. */
    void offer(Origin origin, byte[] bytes) {
        boolean room = waiting_bytes.get() + bytes.length <= MOST_WAITING_BYTES;
        if (room && chunks.offer(stamped(origin, bytes, true, false))) {
            waiting_bytes.addAndGet(bytes.length);
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
        Chunk chunk = chunks.poll();
        if (chunk != null) {
            waiting_bytes.addAndGet(-chunk.bytes().length);
        }
        return chunk;
    }

    boolean isFinished() {
        return closed && chunks.isEmpty();
    }
}
