package org.hawser.bench.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hawser.ais.AisMessageView;
import org.jspecify.annotations.Nullable;

/**
 * Times between a station's position reports as received, by speed and by what interval is due. Only reports between which neither
 * changes count, and only times shorter than a gap. Reports that arrive out of order are left out.
 *
 * <p>The share of reports received is that of the intervals that are due: after twice the interval one of two was lost.
 */
final class Intervals implements Part {

    /** A log that is shorter than so many intervals shows too few of them whole. */
    private static final double LEAST_INTERVALS = 2.5;

    private static final double MS_PER_S = 1000;

    private final Map<Integer, Heard> last = new HashMap<>();
    private final Map<SpeedClass, IntervalTally> bySpeed = new EnumMap<>(SpeedClass.class);
    private final Map<Mode, IntervalTally> byMode = new EnumMap<>(Mode.class);

    @Override
    public void position(Heard heard) {
        if (heard.time_ms() == AisMessageView.NO_TIME) {
            return;
        }
        Heard before = last.get(heard.mmsi());
        if (before != null && heard.time_ms() < before.time_ms()) {
            return;
        }
        last.put(heard.mmsi(), heard);
        if (before != null && heard.time_ms() - before.time_ms() < Gaps.LEAST_ms) {
            bySpeed(before, heard);
            byMode(before, heard);
        }
    }

    private void bySpeed(Heard before, Heard now) {
        if (!before.hasSpeed() || !now.hasSpeed()) {
            return;
        }
        SpeedClass speed = SpeedClass.of(now.sog_tenthKn());
        if (speed == SpeedClass.of(before.sog_tenthKn())) {
            tally(bySpeed, speed).add(now.mmsi(), interval_s(before, now), speed.longestInterval_s());
        }
    }

    private void byMode(Heard before, Heard now) {
        @Nullable Mode mode = Mode.of(now);
        if (mode != null && mode == Mode.of(before)) {
            tally(byMode, mode).add(now.mmsi(), interval_s(before, now), mode.interval_s());
        }
    }

    private static double interval_s(Heard before, Heard now) {
        return (now.time_ms() - before.time_ms()) / MS_PER_S;
    }

    private static <K extends Enum<K>> IntervalTally tally(Map<K, IntervalTally> tallies, K kind) {
        return tallies.computeIfAbsent(kind, none -> new IntervalTally());
    }

    @Override
    public List<Figure> figures(Extent extent) {
        List<Figure> figures = new ArrayList<>();
        for (SpeedClass speed : SpeedClass.values()) {
            IntervalTally tally = tally(bySpeed, speed);
            String label = "interval, " + speed.words() + ", s";
            Value spread = extent.ifLasts(LEAST_INTERVALS * speed.longestInterval_s(), tally::spread);
            figures.add(new Figure("interval_s.speed_" + key(speed), label, spread));
        }
        for (Mode mode : Mode.values()) {
            String label = "interval, " + mode.words() + ", s";
            Value spread = told(mode, extent, tally(byMode, mode)::spread);
            figures.add(new Figure("interval_s.due_" + key(mode), label, spread));
        }
        for (Mode mode : Mode.values()) {
            Value received = told(mode, extent, tally(byMode, mode)::received);
            figures.add(new Figure("received.due_" + key(mode), "received, " + mode.words(), received));
        }
        return figures;
    }

    /** Where the log tells classes and status and is long enough. */
    private static Value told(Mode mode, Extent extent, Supplier<Value> value) {
        double least_s = LEAST_INTERVALS * mode.interval_s();
        return extent.ifTold(Told.CLASS, () -> extent.ifTold(Told.STATUS, () -> extent.ifLasts(least_s, value)));
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
