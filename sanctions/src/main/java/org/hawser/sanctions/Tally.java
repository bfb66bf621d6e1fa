package org.hawser.sanctions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by reason. */
final class Tally {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void count(String reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    SortedMap<String, Integer> counts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
