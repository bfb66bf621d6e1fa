package org.hawser.feed;

import java.util.HashMap;
import java.util.Map;

/** What base stations say of a log's running time. Bounded: no more than {@value #MOST} stations are listened to. */
final class BaseClocks {

    static final int MOST = 4096;

    /** A station that shows a time farther off contradicts. */
    static final long CONTRADICTS_MS = 30_000;

    private static final long AGREES_MS = 30_000;

    /** Reports that tell of one silence agree to this. */
    private static final long SAME_MS = 20_000;

    private static final int MOST_PENDING = 20;

    /** How far each station was ahead when first heard. */
    private final Map<Integer, Long> first_ms = new HashMap<>();

    private final Map<Integer, Boolean> agreed = new HashMap<>();

    /** What the last reports agree on, and how many these are. */
    private long pending_ms;

    private int pending;

    /**
     * Takes a report.
     *
     * @param ahead_ms how far the station's clock is ahead of the running time
     * @return by how much the running time must jump because stations that agreed before tell so again and again, as after a
     *     silence; 0 as a rule
     */
    long report(int mmsi, long ahead_ms) {
        if (first_ms.size() < MOST) {
            first_ms.putIfAbsent(mmsi, ahead_ms);
        }
        boolean agrees = Math.abs(ahead_ms) <= AGREES_MS;
        if (agrees && first_ms.containsKey(mmsi)) {
            agreed.put(mmsi, true);
        }
        return agreed.containsKey(mmsi) ? jump(agrees ? 0 : ahead_ms) : 0;
    }

    /** As many reports in succession must agree on it as there are stations to contradict, up to {@value #MOST_PENDING}. */
    private long jump(long ahead_ms) {
        boolean same = pending > 0 && ahead_ms != 0 && Math.abs(ahead_ms - pending_ms) <= SAME_MS;
        pending = same ? pending + 1 : 1;
        pending_ms = same ? pending_ms : ahead_ms;
        if (ahead_ms == 0 || pending <= Math.min(agreed.size(), MOST_PENDING)) {
            return 0;
        }
        pending = 0;
        return ahead_ms;
    }

    int count() {
        return first_ms.size();
    }

    long contradicting() {
        return first_ms.values().stream()
                .filter(ahead_ms -> Math.abs(ahead_ms) > CONTRADICTS_MS)
                .count();
    }

    boolean mostlyContradict() {
        return contradicting() * 2 > count();
    }

    /** Of what the stations showed when first heard. */
    long medianDifference_ms() {
        return first_ms.values().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .skip(count() / 2)
                .findFirst()
                .orElse(0);
    }
}
