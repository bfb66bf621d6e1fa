package org.hawser.bench.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Map<Integer, Last> last = new HashMap<>();
    private final Map<SpeedClass, Values> bySpeed = new EnumMap<>(SpeedClass.class);
    private final Map<Mode, Values> byMode = new EnumMap<>(Mode.class);
    private final Map<Mode, Long> due = new EnumMap<>(Mode.class);

    private record Last(
            long time_ms,
            @Nullable SpeedClass speed,
            @Nullable Mode mode) {}

    Intervals() {
        for (SpeedClass speed : SpeedClass.values()) {
            bySpeed.put(speed, new Values());
        }
        for (Mode mode : Mode.values()) {
            byMode.put(mode, new Values());
        }
    }

    @Override
    public void position(Heard heard) {
        if (heard.time_ms() == AisMessageView.NO_TIME) {
            return;
        }
        @Nullable SpeedClass speed = heard.hasSpeed() ? SpeedClass.of(heard.sog_tenthKn()) : null;
        Last now = new Last(heard.time_ms(), speed, Mode.of(heard));
        @Nullable Last before = last.get(heard.mmsi());
        if (before != null && now.time_ms < before.time_ms) {
            return;
        }
        last.put(heard.mmsi(), now);
        if (before != null && now.time_ms - before.time_ms < Gaps.LEAST_ms) {
            add(before, now);
        }
    }

    private void add(Last before, Last now) {
        double interval_s = (now.time_ms - before.time_ms) / MS_PER_S;
        if (now.speed != null && now.speed == before.speed) {
            values(bySpeed, now.speed).add(interval_s);
        }
        if (now.mode != null && now.mode == before.mode) {
            values(byMode, now.mode).add(interval_s);
            due.merge(now.mode, Math.max(1, Math.round(interval_s / now.mode.interval_s())), Long::sum);
        }
    }

    /** The maps are full. */
    private static <K extends Enum<K>> Values values(Map<K, Values> map, K key) {
        return map.computeIfAbsent(key, none -> new Values());
    }

    @Override
    public List<Figure> figures(Extent extent) {
        List<Figure> figures = new ArrayList<>();
        bySpeed.forEach((speed, values) -> figures.add(new Figure(
                "interval_s." + key(speed),
                "interval, " + speed.words() + ", s",
                extent.ifLasts(LEAST_INTERVALS * speed.longestInterval_s(), values::spread))));
        byMode.forEach((mode, values) -> figures.add(new Figure(
                "interval_s." + key(mode), "interval, " + mode.words() + ", s", of(mode, extent, values::spread))));
        byMode.forEach((mode, values) -> figures.add(new Figure(
                "received." + key(mode),
                "received, " + mode.words(),
                of(mode, extent, () -> Values.share(values.size(), due.getOrDefault(mode, 0L))))));
        return figures;
    }

    private static Value of(Mode mode, Extent extent, java.util.function.Supplier<Value> value) {
        return extent.ifTold(
                Told.CLASS,
                () -> extent.ifTold(Told.STATUS, () -> extent.ifLasts(LEAST_INTERVALS * mode.interval_s(), value)));
    }

    /** In lower case; the two kinds of class share some names. */
    private static String key(Enum<?> one) {
        String kind = one instanceof SpeedClass ? "speed_" : "due_";
        return kind + one.name().toLowerCase(Locale.ROOT);
    }
}
