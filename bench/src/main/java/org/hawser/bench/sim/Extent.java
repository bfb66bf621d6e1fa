package org.hawser.bench.sim;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How far a log goes.
 *
 * @param told what it tells
 * @param messages all of them
 * @param timed those of them with a time of receipt
 * @param stations ships' stations that sent positions
 * @param span_s from the first to the last time of receipt; 0 where there are none
 */
record Extent(Set<Told> told, long messages, long timed, int stations, double span_s) {

    private static final Value NO_TIMES = new Value.Missing("no times of receipt");

    private boolean hasTimes() {
        return timed * 2 > messages;
    }

    /** The value where the log tells this. */
    Value ifTold(Told what, Supplier<Value> value) {
        return told.contains(what) ? value.get() : what.missing();
    }

    /** The value where the log has times and lasts so long at least. */
    Value ifLasts(double least_s, Supplier<Value> value) {
        if (!hasTimes()) {
            return NO_TIMES;
        }
        return span_s >= least_s
                ? value.get()
                : new Value.Missing(
                        String.format(Locale.ROOT, "it lasts %.0f s only, less than %.0f s", span_s, least_s));
    }
}
