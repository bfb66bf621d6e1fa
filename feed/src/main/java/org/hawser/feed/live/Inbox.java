package org.hawser.feed.live;

import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private static final int LOOK_MS = 100;

    private final BlockingQueue<Chunk> chunks;
    private final AtomicLong waiting_bytes = new AtomicLong();
    private final Semaphore arrived;
    private final Clock clock;
    private final AisSinks sinks;
    private final SourceCounters counters;
    private volatile boolean closed;
    private volatile boolean stopping;
    private volatile boolean abandoned;

    Inbox(String source, int mostChunks, Semaphore arrived, AisSinks sinks, Clock clock) {
        this.chunks = new ArrayBlockingQueue<>(mostChunks);
        this.arrived = arrived;
        this.sinks = sinks;
        this.clock = clock;
        this.counters = new SourceCounters(source);
    }

    Origin origin(String name) {
        return origin(name, 0);
    }

    /** One that goes on at an offset of its source. */
    Origin origin(String name, long startOffset) {
        return new Origin(name, startOffset, sinks, counters);
    }

    SourceCounters counters() {
        return counters;
    }

    /**
     * Waits for room, also when interrupted, for what was received must not be lost; once the inbox is {@link #abandon abandoned} it drops
     * and counts.
     */
    void put(Origin origin, byte[] bytes, boolean last) {
        Chunk chunk = new Chunk(origin, bytes, clock.millis(), last, last);
        boolean interrupted = false;
        boolean in = false;
        while (!in && !abandoned) {
            try {
                in = chunks.offer(chunk, LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (in) {
            accepted(chunk);
        } else if (bytes.length > 0) {
            counters.dropped(bytes.length);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Drops what there is no room for. */
    void offer(Origin origin, byte[] bytes) {
        Chunk chunk = new Chunk(origin, bytes, clock.millis(), true, false);
        boolean room = waiting_bytes.get() + bytes.length <= MOST_WAITING_BYTES;
        if (room && chunks.offer(chunk)) {
            accepted(chunk);
        } else {
            counters.dropped(bytes.length);
        }
    }

    private void accepted(Chunk chunk) {
        if (chunk.bytes().length > 0) {
            waiting_bytes.addAndGet(chunk.bytes().length);
            counters.received(chunk.bytes().length, chunk.received_ms());
        }
        arrived.release();
    }

    /** The receiver has ended. */
    void close() {
        counters.ended();
        closed = true;
        arrived.release();
    }

    /** Receivers that can go on for ever, as with files, are to end. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Takes in nothing more. */
    void abandon() {
        abandoned = true;
    }

    /** When what would be taken next was received; {@link Long#MAX_VALUE} where there is nothing. */
    long next_ms() {
        Chunk chunk = chunks.peek();
        return chunk == null ? Long.MAX_VALUE : chunk.received_ms();
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
