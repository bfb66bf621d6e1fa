package org.hawser.bench.decode;

/** How many messages of each type there are. */
final class TypeCounts {

    static final int LAST_TYPE = 27;

    private final int[] counts = new int[LAST_TYPE + 1];

    /** Counts a message; one of a type outside 1 to 27 counts as type 0. */
    void add(int type) {
        counts[type >= 1 && type <= LAST_TYPE ? type : 0]++;
    }

    int of(int type) {
        return counts[type];
    }

    int total() {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    /** How many of these are not in {@code found}, type by type. */
    int missedBy(TypeCounts found) {
        int missed = 0;
        for (int type = 0; type <= LAST_TYPE; type++) {
            missed += Math.max(0, counts[type] - found.counts[type]);
        }
        return missed;
    }
}
