package org.hawser.feed;

import java.time.Instant;
import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;
import org.hawser.sea.StationDictionary;
import org.jspecify.annotations.Nullable;

/** Gathers observations into blocks and hands on each full one. */
final class Observations {

    private static final int BLOCK = 1 << 14;

    final ClaimDictionary claims;
    final StationDictionary stations;
    final ClockStatistics clocks;
    final FeedCounts counts = new FeedCounts();
    private final ObservationSink sink;
    private final ObservationBlock block = new ObservationBlock(BLOCK + 2);
    int segment;

    /** When the input begins, for messages that say no time of receipt; null where the user does not say. */
    final @Nullable Instant start;

    Observations(FeedContext context, ObservationSink sink, int segment) {
        this.claims = context.claims();
        this.stations = context.stations();
        this.clocks = context.clocks();
        this.start = context.start();
        this.sink = sink;
        this.segment = segment;
    }

    ObservationBlock block() {
        if (block.size() >= BLOCK) {
            flush();
        }
        return block;
    }

    /** The block that took the last record. */
    ObservationBlock received() {
        return block;
    }

    void flush() {
        if (block.size() > 0) {
            sink.take(block);
            block.clear();
        }
    }
}
