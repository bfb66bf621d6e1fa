package org.hawser.report.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hawser.report.chart.Svg.Point;

/** Round hours along the bottom of a plot, and the day where one begins. */
final class TimeAxis {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int[] HOURS = {1, 2, 3, 6, 12, 24, 48, 96, 192, 384};
    private static final int MAX_TICKS = 7;
    private static final int LAST = HOURS[HOURS.length - 1];

    private TimeAxis() {}

    static void draw(Plot plot, Instant from, Instant to) {
        Duration step = Duration.ofHours(step(from, to));
        Instant tick = from.truncatedTo(ChronoUnit.DAYS);
        boolean dayShown = false;
        for (; !tick.isAfter(to); tick = tick.plus(step)) {
            if (tick.isBefore(from)) {
                continue;
            }
            boolean midnight = tick.equals(tick.truncatedTo(ChronoUnit.DAYS));
            tick(plot, tick, midnight || !dayShown);
            dayShown = true;
        }
        plot.svg.text("tick", new Point(Plot.LEFT - 6, Plot.bottom() + 18), "end", "UTC");
    }

    private static int step(Instant from, Instant to) {
        long hours = Duration.between(from, to).toHours();
        for (int step : HOURS) {
            if (hours / step <= MAX_TICKS) {
                return step;
            }
        }
        return LAST;
    }

    private static void tick(Plot plot, Instant time, boolean withDay) {
        double x = plot.x(time);
        plot.svg.line("grid", new Point(x, Plot.TOP), new Point(x, Plot.bottom() + 4));
        plot.svg.text("tick", new Point(x, Plot.bottom() + 18), "middle", CLOCK.format(time));
        if (withDay) {
            plot.svg.text("tick", new Point(x, Plot.bottom() + 34), "middle", DAY.format(time));
        }
    }
}
