package org.hawser.feed;

import org.hawser.sea.ClaimDictionary;
import org.hawser.sea.ObservationBlock;

/** Gathers observations into blocks and hands on each full one. */
final class Observations {

    private static final int BLOCK = 1 << 14;

    final ClaimDictionary claims;
    final FeedCounts counts = new FeedCounts();
    private final ObservationSink sink;
    private final ObservationBlock block = new ObservationBlock(BLOCK + 2);
    int segment;

    Observations(ClaimDictionary claims, ObservationSink sink, int segment) {
        this.claims = claims;
        this.sink = sink;
        this.segment = segment;
    }

    ObservationBlock block() {
        if (block.size() >= BLOCK) {
            flush();
        }
        return block;
    }

    void flush() {
        if (block.size() > 0) {
            sink.take(block);
            block.clear();
        }
    }
}
