package org.hawser.watch;

import java.util.Map;
import java.util.TreeMap;

/** What became of the lines that were decoded. */
public final class DecodeCounts {

    long messages;
    long lines;
    long sentences;
    final Map<String, Long> rejected = new TreeMap<>();

    /** Messages written. */
    public long messages() {
        return messages;
    }

    /** Lines read. */
    public long lines() {
        return lines;
    }

    /** Lines rejected, by reason. */
    public Map<String, Long> rejected() {
        return new TreeMap<>(rejected);
    }
}
