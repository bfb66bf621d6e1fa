package org.hawser.feed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hawser.ais.AisMessageView;

/**
 * Gives a message once that several receivers heard, in event time: messages with the same payload within a window of the earliest of
 * them are one, with the time of the earliest and the receivers of all. What comes out, and in which order, is a function of the set of
 * messages: they wait until none that is earlier can come any more, and are taken by time, payload and receiver.
 *
 * <p>Messages may come out of order by the allowed lateness. One that comes later than that is given at once, on its own, marked late
 * and counted; one without a time is given at once. A time ahead of its own receipt moves nothing on. When more than
 * {@code capacity} messages wait, the earliest is taken before its time, and counted.
 */
public final class DuplicateMerge {

    /** Takes the messages. */
    @FunctionalInterface
    public interface Sink {

        /**
         * A message.
         *
         * @param earliest the first of its receptions
         * @param source where that came from: a file, an address
         * @param receivers stations that received it, or the sources where no station is named; sorted, never empty
         * @param late whether it came too late to be put in order and merged
         */
        void merged(AisMessageView earliest, String source, SortedSet<String> receivers, boolean late);
    }

    private record Waiting(AisMessageView view, String payload, String source, String receiver) {}

    private static final Comparator<Waiting> ORDER = Comparator.<Waiting>comparingLong(
                    waiting -> waiting.view().time_ms())
            .thenComparing(Waiting::payload)
            .thenComparing(Waiting::receiver)
            .thenComparing(Waiting::source)
            .thenComparingLong(waiting -> waiting.view().offset());

    private record Group(Waiting earliest, SortedSet<String> receivers) {}

    private final long window_ms;
    private final long lateness_ms;
    private final int capacity;
    private final Sink sink;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(ORDER);
    private final Deque<Group> inOrder = new ArrayDeque<>();
    private final Map<String, Group> byPayload = new HashMap<>();
    private long latest_ms = Long.MIN_VALUE;
    private long taken_ms = Long.MIN_VALUE;
    private long merged;
    private long late;
    private long crowdedOut;

    /**
     * @param window from the earliest reception to the last that is the same; below the interval at which ships report (2 s at
     *     least, ITU-R M.1371-5 annex 1 table 1)
     * @param lateness by how much messages may come out of order
     * @param capacity messages that may wait, 1 or more
     */
    public DuplicateMerge(Duration window, Duration lateness, int capacity, Sink sink) {
        this.window_ms = window.toMillis();
        this.lateness_ms = lateness.toMillis();
        this.capacity = capacity;
        this.sink = sink;
    }

    /** Takes a message, which may be used again afterwards. */
    public void accept(AisMessageView view, String source) {
        String receiver = view.source() == null ? source : view.source();
        if (view.time_ms() == AisMessageView.NO_TIME) {
            sink.merged(view, source, new TreeSet<>(java.util.Set.of(receiver)), false);
            return;
        }
        if (view.time_ms() <= taken_ms) {
            late++;
            sink.merged(view, source, new TreeSet<>(java.util.Set.of(receiver)), true);
            return;
        }
        waiting.add(new Waiting(view.copy(), view.bits().armoured(), source, receiver));
        advance(view);
    }

    private void advance(AisMessageView view) {
        boolean live = view.received_ms() != AisMessageView.NO_TIME;
        latest_ms = Math.max(latest_ms, live ? Math.min(view.time_ms(), view.received_ms()) : view.time_ms());
        takeBefore(latest_ms - lateness_ms);
        while (waiting.size() > capacity) {
            crowdedOut++;
            takeBefore(waiting.element().view().time_ms() + 1);
        }
    }

    /** All input has come: gives what waits. */
    public void finish() {
        takeBefore(Long.MAX_VALUE);
        giveBefore(Long.MAX_VALUE);
    }

    /** Takes the messages before a time into groups, and gives the groups that can get no more. */
    private void takeBefore(long time_ms) {
        Waiting first = waiting.peek();
        while (first != null && first.view().time_ms() < time_ms) {
            waiting.remove();
            taken_ms = first.view().time_ms();
            giveBefore(taken_ms);
            join(first);
            first = waiting.peek();
        }
        giveBefore(time_ms);
    }

    private void join(Waiting message) {
        Group group = byPayload.get(message.payload());
        if (group != null) {
            merged++;
            group.receivers().add(message.receiver());
            return;
        }
        Group begun = new Group(message, new TreeSet<>(java.util.Set.of(message.receiver())));
        byPayload.put(message.payload(), begun);
        inOrder.add(begun);
    }

    /** Gives the groups whose window ends before a time. */
    private void giveBefore(long time_ms) {
        Group first = inOrder.peek();
        while (first != null && first.earliest().view().time_ms() < time_ms - window_ms) {
            inOrder.remove();
            byPayload.remove(first.earliest().payload());
            sink.merged(first.earliest().view(), first.earliest().source(), first.receivers(), false);
            first = inOrder.peek();
        }
    }

    /** Receptions that were the same as an earlier one. */
    public long mergedCount() {
        return merged;
    }

    /** Messages that came too late. */
    public long lateCount() {
        return late;
    }

    /** Messages taken before their time, because too many waited. */
    public long crowdedOutCount() {
        return crowdedOut;
    }
}
