package org.hawser.bench.sim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hawser.ais.AisMessageView;

/**
 * The statistics of a log, simulated or real, by one and the same way. What a log tells twice, because two receivers heard it,
 * counts as a message but not as a further position report.
 */
final class LogStatistics implements LogSink {

    private static final double MS_PER_S = 1000;

    private final Set<Told> told;
    private final Repeats repeats = new Repeats();
    private final List<Part> parts = List.of(
            new MessageTypes(),
            repeats,
            new Arrivals(),
            new Intervals(),
            new Gaps(),
            new Samples(),
            new Rest(),
            new Statics());

    private final Set<Integer> stations = new HashSet<>();
    private long messages;
    private long timed;
    private long first_ms = Long.MAX_VALUE;
    private long last_ms = Long.MIN_VALUE;

    /** @param told what the log tells */
    LogStatistics(Set<Told> told) {
        this.told = told;
    }

    @Override
    public void message(long time_ms, int type) {
        messages++;
        if (time_ms != AisMessageView.NO_TIME) {
            timed++;
            first_ms = Math.min(first_ms, time_ms);
            last_ms = Math.max(last_ms, time_ms);
        }
        parts.forEach(part -> part.message(time_ms, type));
    }

    @Override
    public void position(Heard heard) {
        stations.add(heard.mmsi());
        if (repeats.isNew(heard)) {
            parts.forEach(part -> part.position(heard));
        }
    }

    @Override
    public void statics(StaticHeard heard) {
        parts.forEach(part -> part.statics(heard));
    }

    Extent extent() {
        return new Extent(told, messages, timed, stations.size(), timed == 0 ? 0 : (last_ms - first_ms) / MS_PER_S);
    }

    List<Figure> figures() {
        Extent extent = extent();
        List<Figure> figures = new ArrayList<>();
        parts.forEach(part -> figures.addAll(part.figures(extent)));
        return figures;
    }
}
