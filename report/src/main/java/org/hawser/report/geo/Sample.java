package org.hawser.report.geo;

import java.time.Instant;

/**
 * A value at a time.
 *
 * @param value NaN where it is not known
 */
public record Sample(Instant time, double value) {

    public boolean isKnown() {
        return !Double.isNaN(value);
    }
}
