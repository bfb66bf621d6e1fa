package org.hawser.bench.sim;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a log gives for a figure. */
sealed interface Value {

    /** How many things it was made of. */
    long count();

    /** Why there is none. */
    record Missing(String reason) implements Value {
        @Override
        public long count() {
            return 0;
        }
    }

    /** Measurements, of which there are some. */
    final class Spread implements Value {
        private final double[] sorted;

        Spread(double[] values) {
            sorted = values.clone();
            Arrays.sort(sorted);
        }

        @Override
        public long count() {
            return sorted.length;
        }

        double at(int index) {
            return sorted[index];
        }

        /** The least value that at least this share of all do not exceed, 0 to 1. */
        double quantile(double share) {
            int rank = (int) StrictMath.ceil(share * sorted.length);
            return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
        }
    }

    /** How many are of each kind, in the order of the kinds; all together more than none. */
    record Shares(Map<String, Long> counts) implements Value {
        public Shares {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        @Override
        public long count() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        double share(String kind) {
            return counts.getOrDefault(kind, 0L) / (double) count();
        }
    }

    /** How many of all; all are more than none. */
    record Share(long part, long all) implements Value {
        @Override
        public long count() {
            return all;
        }

        double share() {
            return part / (double) all;
        }
    }

    /** How often something happened in a stretch of time or of other things, above 0. */
    record Rate(long events, double exposure) implements Value {
        @Override
        public long count() {
            return events;
        }

        double rate() {
            return events / exposure;
        }
    }
}
