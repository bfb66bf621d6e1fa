package org.hawser.watch;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hawser.detect.ClockSettings;
import org.hawser.feed.ClockStatistics;
import org.hawser.feed.ClockStatistics.Receiver;
import org.jspecify.annotations.Nullable;

/**
 * The clock offsets of all receivers, by hour of their own clock, and which of them are taken off.
 *
 * <p>An hour of which nothing is known takes the offset of the hours about it: of the nearest known ones on both sides within
 * {@value #REACH_H} hours where they agree, of the one beside it where the other side holds none.
 */
final class ClockOffsets {

    private static final int REACH_H = 6;
    private static final long MS_PER_HOUR = 3_600_000;
    private static final int MS_PER_S = 1000;

    /** As many as sixteen bits tell apart from 0. */
    private static final int MOST = 65_535;

    private final Map<Receiver, NavigableMap<Long, ClockEstimate>> receivers = new HashMap<>();
    private final long agreement_s;
    private final long[] offsets_s;
    private final boolean tooMany;

    private ClockOffsets(ClockStatistics statistics, ClockSettings settings) {
        agreement_s = settings.agreement().toSeconds();
        ClockEstimator estimator = new ClockEstimator(settings);
        statistics.forEach((key, hour) -> receivers
                .computeIfAbsent(key.receiver(), r -> new TreeMap<>())
                .put(key.hour(), estimator.estimate(hour)));
        long[] distinct = receivers.values().stream()
                .flatMap(hours -> hours.values().stream())
                .filter(ClockEstimate::isCorrected)
                .mapToLong(ClockOffsets::offset_s)
                .distinct()
                .sorted()
                .toArray();
        tooMany = statistics.isFull() || distinct.length > MOST;
        offsets_s = tooMany ? new long[0] : distinct;
    }

    static ClockOffsets of(ClockStatistics statistics, ClockSettings settings) {
        return new ClockOffsets(statistics, settings);
    }

    private static long offset_s(ClockEstimate estimate) {
        Long offset_s = estimate.offset_s();
        return offset_s == null || !estimate.isCorrected() ? 0 : offset_s;
    }

    /** Whether any clock is set right. */
    boolean isAny() {
        return offsets_s.length > 0;
    }

    /** Whether there were more receivers and hours than are kept, so that no clock is set right. */
    boolean isTooMany() {
        return tooMany;
    }

    /** Number of the offset that is taken off a time of receipt; 0 for none. */
    int number(Receiver receiver, long hour) {
        NavigableMap<Long, ClockEstimate> hours = receivers.get(receiver);
        if (hours == null || tooMany) {
            return 0;
        }
        ClockEstimate own = hours.get(hour);
        boolean open = own == null || own.verdict() == ClockEstimate.Verdict.TOO_FEW;
        long offset_s = own != null && !open ? offset_s(own) : about(hours, hour);
        return offset_s == 0 ? 0 : Arrays.binarySearch(offsets_s, offset_s) + 1;
    }

    private long about(NavigableMap<Long, ClockEstimate> hours, long hour) {
        Map.Entry<Long, ClockEstimate> before =
                nearest(hours.subMap(hour - REACH_H, true, hour, false).descendingMap());
        Map.Entry<Long, ClockEstimate> after = nearest(hours.subMap(hour, false, hour + REACH_H, true));
        if (before != null && after != null) {
            long offset_s = offset_s(before.getValue());
            return Math.abs(offset_s - offset_s(after.getValue())) <= agreement_s ? offset_s : 0;
        }
        Map.Entry<Long, ClockEstimate> only = before == null ? after : before;
        return only != null && Math.abs(only.getKey() - hour) == 1 ? offset_s(only.getValue()) : 0;
    }

    private static Map.@Nullable Entry<Long, ClockEstimate> nearest(NavigableMap<Long, ClockEstimate> hours) {
        for (Map.Entry<Long, ClockEstimate> hour : hours.entrySet()) {
            if (hour.getValue().isKnown()) {
                return hour;
            }
        }
        return null;
    }

    static long hour(long received_ms) {
        return Math.floorDiv(received_ms, MS_PER_HOUR);
    }

    /** The offset behind a number, in ms; 0 for 0. */
    long offset_ms(int number) {
        return number == 0 ? 0 : offsets_s[number - 1] * MS_PER_S;
    }

    /** What is known of a receiver's clock, by hour. */
    Map<Receiver, NavigableMap<Long, ClockEstimate>> estimates() {
        return Collections.unmodifiableMap(receivers);
    }
}
