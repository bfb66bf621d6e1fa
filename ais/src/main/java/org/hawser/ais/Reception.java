package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Where the sentence at hand stands in the input, and when and by whom it was received. Filled again for every line. */
final class Reception {

    /** Number of the line since the decoder began. */
    long line;

    long offset;
    int length;
    long time_ms = UtcTime.NONE;

    /** When our own machine received it; none for input that was stored. */
    long received_ms = UtcTime.NONE;

    @Nullable
    String source;

    /** The next line, of which nothing more is known. */
    void begin(long offset, int length, long received_ms) {
        line++;
        this.offset = offset;
        this.length = length;
        this.received_ms = received_ms;
        time_ms = UtcTime.NONE;
        source = null;
    }

    void timeUnlessGiven(long other_ms) {
        time_ms = time_ms == UtcTime.NONE ? other_ms : time_ms;
    }
}
