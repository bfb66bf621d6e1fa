package org.hawser.bench.sim;

import java.util.HashMap;
import java.util.Map;

/**
 * Intervals of one kind. Of each station the first {@value #MOST} are taken for how they are spread, so that a few ferries that
 * report every other second do not drown the rest; all are counted for what was received of what was due.
 */
final class IntervalTally {

    static final int MOST = 50;

    private final Values taken_s = new Values();
    private final Map<Integer, Integer> ofStation = new HashMap<>();
    private long received;
    private long due;

    /**
     * @param due_s the interval that was due
     */
    void add(int mmsi, double interval_s, double due_s) {
        if (ofStation.merge(mmsi, 1, Integer::sum) <= MOST) {
            taken_s.add(interval_s);
        }
        received++;
        due += Math.max(1, Math.round(interval_s / due_s));
    }

    Value spread() {
        return taken_s.spread();
    }

    /** The share of the reports due that was received. */
    Value received() {
        return Values.share(received, due);
    }
}
