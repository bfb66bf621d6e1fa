package org.hawser.feed;

import org.hawser.sea.ObservationBlock;

/** Takes observations in blocks, in the order of the input. */
@FunctionalInterface
public interface ObservationSink {

    /** Takes the records of {@code block}, which is cleared and filled again after the call returns. */
    void take(ObservationBlock block);
}
