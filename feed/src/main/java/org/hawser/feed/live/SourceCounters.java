package org.hawser.feed.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.hawser.ais.Note;
import org.hawser.ais.Rejection;
import org.jspecify.annotations.Nullable;

/** What one source has given so far; any thread may ask for a {@link #snapshot}. */
public final class SourceCounters {

    /** How a source is. */
    public enum State {
        STARTING,
        OPEN,
        WAITING_TO_RECONNECT,
        ENDED,
        FAILED
    }

    /**
     * The counters at one time.
     *
     * @param bytes received and taken in
     * @param lines read
     * @param messages decoded
     * @param rejected sentences that gave no message, by reason
     * @param notes oddities beside sentences, by kind
     * @param dropped datagrams and pieces for which there was no room, and connections above the limit
     * @param droppedBytes in them
     * @param droppedBySystem datagrams that the system dropped before they could be received, as far as it tells
     * @param connections made, taken or, of files, opened
     * @param failures attempts to connect or read that failed
     * @param lastFailure the last of them, in a sentence; null where there was none
     * @param lag_ms from the time that the last message with a time of its own brings to its receipt here; null before the first
     * @param lastSeen_ms when the last bytes came, since 1970; 0 before the first
     */
    public record Snapshot(
            String source,
            State state,
            long bytes,
            long lines,
            long messages,
            Map<Rejection, Long> rejected,
            Map<Note, Long> notes,
            long dropped,
            long droppedBytes,
            long droppedBySystem,
            long connections,
            long failures,
            @Nullable String lastFailure,
            @Nullable Long lag_ms,
            long lastSeen_ms) {}

    private final String source;
    private final Map<Rejection, Long> rejected = new EnumMap<>(Rejection.class);
    private final Map<Note, Long> notes = new EnumMap<>(Note.class);
    private State state = State.STARTING;
    private long bytes;
    private long lines;
    private long messages;
    private long dropped;
    private long droppedBytes;
    private volatile LongSupplier systemDrops = () -> 0;
    private long connections;
    private long failures;
    private @Nullable String lastFailure;
    private @Nullable Long lag_ms;
    private long lastSeen_ms;

    SourceCounters(String source) {
        this.source = source;
    }

    public Snapshot snapshot() {
        return snapshot(systemDrops.getAsLong()); // asked for outside, for it takes a while
    }

    private synchronized Snapshot snapshot(long droppedBySystem) {
        return new Snapshot(
                source,
                state,
                bytes,
                lines,
                messages,
                new EnumMap<>(rejected),
                new EnumMap<>(notes),
                dropped,
                droppedBytes,
                droppedBySystem,
                connections,
                failures,
                lastFailure,
                lag_ms,
                lastSeen_ms);
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized void received(int count, long at_ms) {
        bytes += count;
        lastSeen_ms = at_ms;
    }

    synchronized void dropped(int count) {
        dropped++;
        droppedBytes += count;
    }

    /** Who tells what the system dropped. */
    void systemDrops(LongSupplier drops) {
        systemDrops = drops;
    }

    synchronized void connected() {
        connections++;
        state = State.OPEN;
    }

    synchronized void open() {
        state = State.OPEN;
    }

    synchronized void failed(String sentence, State now) {
        failures++;
        lastFailure = sentence;
        state = now;
    }

    synchronized void ended() {
        state = state == State.FAILED ? State.FAILED : State.ENDED;
    }

    synchronized void line() {
        lines++;
    }

    /** A message with the time that it brings, or its receipt where it brings none. */
    synchronized void message(long time_ms, long received_ms) {
        messages++;
        if (time_ms != received_ms) {
            lag_ms = received_ms - time_ms;
        }
    }

    synchronized void rejected(Rejection reason, int sentences) {
        rejected.merge(reason, (long) sentences, Long::sum);
    }

    synchronized void note(Note note) {
        notes.merge(note, 1L, Long::sum);
    }
}
