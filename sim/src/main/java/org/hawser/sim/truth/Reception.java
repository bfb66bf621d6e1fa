package org.hawser.sim.truth;

import org.hawser.sim.radio.Silence;
import org.jspecify.annotations.Nullable;

/**
 * What of a ship's position reports came through from one time to another.
 *
 * @param reports that reached the log, each transmission once
 * @param longestGap_s without any; to the first one and from the last one too
 * @param why what most of that gap was due to; null where there was none worth the name, a minute
 */
public record Reception(
        long reports, double longestGap_s, @Nullable Silence why) {

    /** Positions are interpolated over gaps of an hour at most. */
    private static final double LONGEST_GAP_s = 3600;

    public boolean isVisible() {
        return longestGap_s <= LONGEST_GAP_s;
    }
}
