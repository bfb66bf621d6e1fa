package org.hawser.bench.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hawser.ais.AisMessageView;

/** Times of half an hour or more between a station's position reports, for a day between its first and its last. */
final class Gaps implements Part {

    /** The shortest gap. */
    static final long LEAST_ms = 1_800_000;

    private static final double LEAST_LOG_s = 3600;
    private static final double MS_PER_DAY = 86_400_000;

    private final Map<Integer, long[]> ends_ms = new HashMap<>();
    private long gaps;

    @Override
    public void position(Heard heard) {
        long time_ms = heard.time_ms();
        if (time_ms == AisMessageView.NO_TIME) {
            return;
        }
        long[] ends = ends_ms.computeIfAbsent(heard.mmsi(), mmsi -> new long[] {time_ms, time_ms});
        gaps += time_ms - ends[1] >= LEAST_ms ? 1 : 0;
        ends[0] = Math.min(ends[0], time_ms);
        ends[1] = Math.max(ends[1], time_ms);
    }

    @Override
    public List<Figure> figures(Extent extent) {
        return List.of(new Figure(
                "gaps_per_ship_day",
                "gaps of 30 min and more, a ship and day",
                extent.ifLasts(LEAST_LOG_s, this::rate)));
    }

    private Value rate() {
        long together_ms = new TreeMap<>(ends_ms)
                .values().stream().mapToLong(ends -> ends[1] - ends[0]).sum();
        return together_ms == 0
                ? new Value.Missing("no ship was heard twice")
                : new Value.Rate(gaps, together_ms / MS_PER_DAY);
    }
}
