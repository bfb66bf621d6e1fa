package org.hawser.sim.truth;

import java.util.EnumMap;
import java.util.Map;
import org.hawser.sim.radio.Silence;
import org.jspecify.annotations.Nullable;

/** Measures gaps in what comes through of a ship from one time to another; holds some numbers, whatever it is told. */
final class GapMeter {

    private final double from_s;
    private final double to_s;
    private final Map<Silence, Double> now_s = new EnumMap<>(Silence.class);
    private final Map<Silence, Double> longestBy_s = new EnumMap<>(Silence.class);
    private double last_s;
    private double longest_s;
    private long reports;

    GapMeter(double from_s, double to_s) {
        this.from_s = from_s;
        this.to_s = to_s;
        this.last_s = from_s;
    }

    void heard(double time_s) {
        if (time_s < from_s || time_s > to_s) {
            return;
        }
        reports++;
        endGap(time_s);
    }

    void silent(double begin_s, double end_s, Silence why) {
        double within_s = Math.min(end_s, to_s) - Math.max(begin_s, from_s);
        if (within_s > 0) {
            now_s.merge(why, within_s, Double::sum);
        }
    }

    private void endGap(double time_s) {
        if (time_s - last_s > longest_s) {
            longest_s = time_s - last_s;
            longestBy_s.clear();
            longestBy_s.putAll(now_s);
        }
        last_s = time_s;
        now_s.clear();
    }

    /** What it comes to; the meter is used up. */
    Reception read() {
        endGap(to_s);
        return new Reception(reports, longest_s, mostOfTheLongest());
    }

    /** Of reasons that hold for equally long the last. */
    private @Nullable Silence mostOfTheLongest() {
        @Nullable Silence most = null;
        double most_s = 0;
        for (Map.Entry<Silence, Double> entry : longestBy_s.entrySet()) {
            if (entry.getValue() >= most_s) {
                most = entry.getKey();
                most_s = entry.getValue();
            }
        }
        return most;
    }
}
