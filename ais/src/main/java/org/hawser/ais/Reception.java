package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Where the sentence at hand stands in the input, and when and by whom it was received. Filled again for every line. */
final class Reception {

    /** Bytes before a sentence in which what is said may still be of it. */
    private static final int FARTHEST = 1 << 30;

    /** Number of the line since the decoder began. */
    long line;

    long offset;
    int length;

    /** The first byte that tells of the sentence: the line's own, or that of a line before it which gave its time or its source. */
    long toldFrom;

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
        toldFrom = offset;
        this.received_ms = received_ms;
        time_ms = UtcTime.NONE;
        source = null;
    }

    /** Takes over what lines from {@code earlier} on say, as far as nothing is known. */
    void unlessGiven(long other_ms, @Nullable String otherSource, long earlier) {
        if (offset - earlier > FARTHEST) {
            return;
        }
        if (time_ms == UtcTime.NONE && other_ms != UtcTime.NONE) {
            time_ms = other_ms;
            toldFrom = Math.min(toldFrom, earlier);
        }
        if (source == null && otherSource != null) {
            source = otherSource;
            toldFrom = Math.min(toldFrom, earlier);
        }
    }

    /** Length of all that tells of the sentence. */
    int toldLength() {
        return (int) (offset - toldFrom) + length;
    }
}
