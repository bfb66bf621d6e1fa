package org.hawser.sim;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time.
 *
 * @param start first instant
 * @param end instant behind the last
 */
public record Period(Instant start, Instant end) {

    public Duration duration() {
        return Duration.between(start, end);
    }
}
