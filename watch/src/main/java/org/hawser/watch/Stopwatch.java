package org.hawser.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long each part of a run took. */
final class Stopwatch {

    private static final double NS_PER_S = 1e9;

    private final Map<String, Double> laps_s = new LinkedHashMap<>();
    private final long start_ns = System.nanoTime();
    private long last_ns = start_ns;

    /** Ends a part. */
    void lap(String part) {
        long now_ns = System.nanoTime();
        laps_s.put(part, (now_ns - last_ns) / NS_PER_S);
        last_ns = now_ns;
    }

    /** Seconds by part, and in all. */
    Map<String, Double> laps_s() {
        Map<String, Double> all = new LinkedHashMap<>(laps_s);
        all.put("total", (System.nanoTime() - start_ns) / NS_PER_S);
        return all;
    }
}
