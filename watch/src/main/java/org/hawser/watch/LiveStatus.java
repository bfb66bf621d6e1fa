package org.hawser.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hawser.feed.live.LiveFeed;
import org.hawser.feed.live.SourceCounters;

/** Tells how live sources do: when they open, when they begin to fail, and every minute what they gave. */
final class LiveStatus implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final double MS_PER_S = 1000;
    private static final double MS_PER_DAY = 86_400_000;

    private final LiveFeed feed;
    private final Consumer<String> say;
    private final Map<Integer, SourceCounters.Snapshot> last = new HashMap<>();
    private final Thread looking = Thread.ofPlatform().daemon().name("status").unstarted(this::lookOn);
    private List<SourceCounters.Snapshot> told = List.of();
    private long told_ns = System.nanoTime();

    LiveStatus(LiveFeed feed, Consumer<String> say) {
        this.feed = feed;
        this.say = say;
    }

    void start() {
        looking.start();
    }

    private void lookOn() {
        try {
            while (true) {
                look();
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void look() {
        List<SourceCounters.Snapshot> now = feed.counters();
        for (int i = 0; i < now.size(); i++) {
            change(i, now.get(i));
        }
        boolean due = System.nanoTime() - told_ns >= EVERY.toNanos();
        if (due && !now.equals(told)) {
            now.stream().map(LiveStatus::words).forEach(say);
            told = now;
        }
        told_ns = due ? System.nanoTime() : told_ns;
    }

    private void change(int index, SourceCounters.Snapshot source) {
        SourceCounters.Snapshot before = last.put(index, source);
        boolean otherState = before == null || before.state() != source.state();
        boolean failed = source.failures() > (before == null ? 0 : before.failures());
        boolean open = source.state() == SourceCounters.State.OPEN;
        boolean another = before == null || !Objects.equals(before.lastFailure(), source.lastFailure());
        if (failed && (otherState || open || another)) {
            say.accept(source.lastFailure() + ".");
        }
        boolean connected = before == null || source.connections() > before.connections();
        if (open && (otherState || (failed && connected))) {
            int port = feed.port(index);
            say.accept(source.source() + (port > 0 ? ": listening on port " + port + "." : ": open."));
        }
    }

    /** All counters of a source in a line. */
    static String words(SourceCounters.Snapshot source) {
        Map<String, Long> odd = new TreeMap<>();
        source.rejected().forEach((reason, count) -> odd.put("rejected " + lower(reason), count));
        source.notes().forEach((note, count) -> odd.put("noted " + lower(note), count));
        StringBuilder words = new StringBuilder(source.source());
        words.append(": ").append(source.messages()).append(" messages in ").append(source.lines());
        words.append(" lines, ")
                .append(source.bytes())
                .append(" bytes; connections ")
                .append(source.connections());
        words.append(", failures ")
                .append(source.failures())
                .append(", dropped ")
                .append(source.dropped());
        words.append(" (").append(source.droppedBytes()).append(" bytes)");
        if (source.droppedBySystem() > 0) {
            words.append(", dropped by the system ").append(source.droppedBySystem());
        }
        odd.forEach((what, count) -> words.append(", ").append(what).append(' ').append(count));
        if (source.lastSeen_ms() > 0) {
            words.append("; last seen ").append(Instant.ofEpochMilli(source.lastSeen_ms()));
        }
        if (source.lag_ms() != null) {
            words.append(", ").append(lag(source.lag_ms())).append(" behind");
        }
        String failure = source.lastFailure();
        if (failure != null) {
            String own = source.source() + ": ";
            words.append("; last failure: ")
                    .append(failure.startsWith(own) ? failure.substring(own.length()) : failure);
        }
        return words.append('.').toString();
    }

    /** Seconds; days, where an old log is played again. */
    private static String lag(long lag_ms) {
        return Math.abs(lag_ms) < MS_PER_DAY
                ? String.format(Locale.ROOT, "%.1f s", lag_ms / MS_PER_S)
                : String.format(Locale.ROOT, "%,.1f days", lag_ms / MS_PER_DAY);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
