package org.hawser.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to decode and how to write it.
 *
 * @param inputs files, {@code -} for standard input, or addresses of live sources
 * @param scaled degrees, knots and words; else the numbers as sent
 * @param csv rows of CSV; else JSON lines
 * @param remarks whether lines that gave no message are written as well, with the reason
 * @param start when a log without times begins; null where it is not known
 * @param merge whether a message that several receivers heard is written once
 */
public record DecodeOptions(
        List<String> inputs,
        boolean scaled,
        boolean csv,
        boolean remarks,
        @Nullable Instant start,
        boolean merge) {}
