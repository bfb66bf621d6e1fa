package org.hawser.ais.gpsd;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as RFC 3339 text in UTC; the second that was written last is remembered, for logs are in order of time. */
final class Instants {

    private static final DateTimeFormatter TO_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int MS_PER_S = 1000;

    private long known_s = Long.MIN_VALUE;
    private byte[] toSecond = {};

    /** {@code 2018-04-01T12:00:00Z}, with milliseconds where there are some. */
    void write(long time_ms, Text out) {
        long second = Math.floorDiv(time_ms, MS_PER_S);
        int millisecond = Math.floorMod(time_ms, MS_PER_S);
        if (second != known_s) {
            toSecond = TO_SECOND.format(Instant.ofEpochSecond(second)).getBytes(StandardCharsets.US_ASCII);
            known_s = second;
        }
        out.raw(toSecond);
        if (millisecond != 0) {
            out.raw('.');
            out.digits(millisecond, 3);
        }
        out.raw('Z');
    }
}
