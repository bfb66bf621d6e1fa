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
 * them are one, with the time of the earliest and the receivers of all. Messages are taken by time, payload and receiver, so that what
 * comes out, and in which order, is a function of the set of messages.
 *
 * <p>Of stored input all messages wait for its end. Of live input, to be given in order of receipt, time goes on by the receipt here
 * alone, so that no sender can move it: a message is taken when it was received longer ago than the allowed lateness. One whose own
 * time is further from its receipt than that is given at once, on its own, marked and counted as late. A message without a time is
 * given at once. Where too many wait and the earliest are given before their time, an earlier one that comes later stands behind them.
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
         * @param late whether it came too late, or with a time too far ahead, to be compared with others
         */
        void merged(AisMessageView earliest, String source, SortedSet<String> receivers, boolean late);
    }

    /** More messages of stored input than may wait. */
    public static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Full(int capacity) {
            super("more than " + capacity + " messages are to be merged");
        }
    }

    private record Waiting(AisMessageView view, String payload, String source, String receiver) {}

    private record Group(Waiting earliest, SortedSet<String> receivers) {}

    private static final Comparator<Waiting> ORDER = Comparator.<Waiting>comparingLong(
                    waiting -> waiting.view().time_ms())
            .thenComparing(Waiting::payload)
            .thenComparing(Waiting::receiver)
            .thenComparing(Waiting::source)
            .thenComparingLong(waiting -> waiting.view().offset());

    private final long window_ms;
    private final long lateness_ms;
    private final boolean stored;
    private final int capacity;
    private final Sink sink;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(ORDER);
    private final Deque<Group> inOrder = new ArrayDeque<>();
    private final Map<String, Group> byPayload = new HashMap<>();
    private long taken_ms = Long.MIN_VALUE;
    private long merged;
    private long late;
    private long crowdedOut;

    private DuplicateMerge(Duration window, Duration lateness, boolean stored, int capacity, Sink sink) {
        this.window_ms = window.toMillis();
        this.lateness_ms = lateness.toMillis();
        this.stored = stored;
        this.capacity = capacity;
        this.sink = sink;
    }

    /**
     * For input that ends.
     *
     * @param window from the earliest reception to the last that is the same; below the interval at which ships report (2 s at
     *     least, ITU-R M.1371-5 annex 1 table 1)
     * @param capacity messages that may wait; {@link #accept} throws {@link Full} for one more
     */
    public static DuplicateMerge ofStored(Duration window, int capacity, Sink sink) {
        return new DuplicateMerge(window, Duration.ZERO, true, capacity, sink);
    }

    /**
     * For input that was received here.
     *
     * @param window as in {@link #ofStored}
     * @param lateness by how much a message's time and its receipt may differ
     * @param capacity messages that may wait, 1 or more; when there are more, the earliest is given before its time, and counted
     */
    public static DuplicateMerge ofLive(Duration window, Duration lateness, int capacity, Sink sink) {
        return new DuplicateMerge(window, lateness, false, capacity, sink);
    }

    /** Takes a message, which may be used again afterwards. */
    public void accept(AisMessageView view, String source) {
        String receiver = view.source() == null ? source : view.source();
        if (view.time_ms() == AisMessageView.NO_TIME) {
            alone(view, source, receiver, false);
        } else if (!stored && !isInTime(view)) {
            late++;
            alone(view, source, receiver, true);
        } else {
            waiting.add(new Waiting(view.copy(), view.bits().armoured(), source, receiver));
            limit();
        }
        if (!stored) {
            advanceTo(view.received_ms());
        }
    }

    private void alone(AisMessageView view, String source, String receiver, boolean cameLate) {
        SortedSet<String> receivers = new TreeSet<>();
        receivers.add(receiver);
        sink.merged(view, source, receivers, cameLate);
    }

    private boolean isInTime(AisMessageView view) {
        return view.time_ms() >= taken_ms && Math.abs(view.received_ms() - view.time_ms()) <= lateness_ms;
    }

    private void limit() {
        if (stored && waiting.size() > capacity) {
            throw new Full(capacity);
        }
        while (waiting.size() + inOrder.size() > capacity) {
            crowdedOut++;
            if (inOrder.isEmpty()) {
                join(waiting.remove());
            }
            giveFirst();
        }
    }

    /** It is now so late; of live input, gives what no longer can be joined by an earlier message. */
    public void advanceTo(long now_ms) {
        if (!stored) {
            takeBefore(now_ms - lateness_ms);
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
            giveBefore(first.view().time_ms());
            join(first);
            first = waiting.peek();
        }
        taken_ms = Math.max(taken_ms, time_ms);
        giveBefore(time_ms);
    }

    private void join(Waiting message) {
        Group group = byPayload.get(message.payload());
        if (group != null) {
            merged++;
            group.receivers().add(message.receiver());
            return;
        }
        Group begun = new Group(message, new TreeSet<>());
        begun.receivers().add(message.receiver());
        byPayload.put(message.payload(), begun);
        inOrder.add(begun);
    }

    /** Gives the groups whose window ends before a time. */
    private void giveBefore(long time_ms) {
        Group first = inOrder.peek();
        while (first != null && first.earliest().view().time_ms() < time_ms - window_ms) {
            giveFirst();
            first = inOrder.peek();
        }
    }

    private void giveFirst() {
        Group first = inOrder.remove();
        byPayload.remove(first.earliest().payload());
        sink.merged(first.earliest().view(), first.earliest().source(), first.receivers(), false);
    }

    /** Receptions that were the same as an earlier one. */
    public long mergedCount() {
        return merged;
    }

    /** Messages that came too late, or with a time too far ahead. */
    public long lateCount() {
        return late;
    }

    /** Messages given before their time, because too many waited. */
    public long crowdedOutCount() {
        return crowdedOut;
    }
}
