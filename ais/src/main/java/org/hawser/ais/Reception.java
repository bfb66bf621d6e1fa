package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Where the sentence at hand stands in the input, and when and by whom it was received. Filled again for every line. */
final class Reception {

    /** Number of the line since the decoder began. */
    long line;

    long offset;
    int length;
    long time_ms = UtcTime.NONE;

    @Nullable
    String source;
}
