package org.hawser.sea.zone;

import java.util.List;

/**
 * A limit so near that it cannot be told on which side of it a place lies.
 *
 * @param states two letters each; two for a {@link Limit#MEDIAN_LINE}
 * @param breadth_nm of the zone that the limit ends, nautical miles; 0 for a baseline or median line
 * @param basis what the limit was taken from
 */
public record NearLimit(Limit limit, List<String> states, double breadth_nm, String basis) {

    public NearLimit {
        states = List.copyOf(states);
    }

    public String words() {
        return "within the uncertainty of the " + limit.words() + " of " + String.join(" and ", states);
    }
}
