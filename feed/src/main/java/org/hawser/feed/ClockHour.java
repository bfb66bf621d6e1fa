package org.hawser.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the messages of an hour tell of the clock that they were received by. */
public final class ClockHour {

    private static final int SECONDS = 60;
    private static final int SHIP_BITS = 1024;

    /** Spreads MMSIs evenly (Knuth, The Art of Computer Programming 3, 6.4: the golden ratio times 2^32). */
    private static final int SPREAD = 0x9E37_79B9;

    private final int[] residuals = new int[SECONDS];
    private final long[] ships = new long[SHIP_BITS / Long.SIZE];
    private final Map<Integer, Map<Long, Integer>> bases = new HashMap<>();

    void addSecond(int mmsi, long received_ms, int second) {
        long received_s = Math.floorDiv(received_ms, UtcFields.MS_PER_S);
        residuals[(int) Math.floorMod(received_s - second, (long) SECONDS)]++;
        int slot = (mmsi * SPREAD) >>> (Integer.SIZE - 10);
        ships[slot >> 6] |= 1L << slot;
    }

    /** Returns whether this station has not shown this difference before. */
    boolean addBase(int mmsi, long ahead_ms) {
        long ahead_s = Math.floorDiv(ahead_ms, UtcFields.MS_PER_S);
        return bases.computeIfAbsent(mmsi, m -> new HashMap<>()).merge(ahead_s, 1, Integer::sum) == 1;
    }

    /** Messages received so many seconds, modulo 60, behind the UTC second of their position. */
    public int residuals(int second) {
        return residuals[second];
    }

    /** Messages with a UTC second. */
    public long messages() {
        long sum = 0;
        for (int count : residuals) {
            sum += count;
        }
        return sum;
    }

    /** Different stations that sent them: how many of 1024 slots their MMSIs fall into, so at least this many, and at most 1024. */
    public int ships() {
        int count = 0;
        for (long word : ships) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** By base station: how often the receiver's clock was ahead of it by so many whole seconds. */
    public Map<Integer, Map<Long, Integer>> bases() {
        Map<Integer, Map<Long, Integer>> copy = new TreeMap<>();
        bases.forEach((mmsi, differences) -> copy.put(mmsi, new TreeMap<>(differences)));
        return copy;
    }
}
