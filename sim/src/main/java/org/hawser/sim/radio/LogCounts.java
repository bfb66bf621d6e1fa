package org.hawser.sim.radio;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in a log.
 *
 * @param lines all, broken ones too
 * @param messages by AIS message type, broken and repeated ones too
 * @param repeated messages that another receiver passed on as well
 * @param checksumWrong messages with a changed character
 * @param truncated messages whose line was cut off
 */
public record LogCounts(long lines, Map<Integer, Long> messages, long repeated, long checksumWrong, long truncated) {

    public LogCounts {
        messages = Collections.unmodifiableMap(new TreeMap<>(messages));
    }
}
