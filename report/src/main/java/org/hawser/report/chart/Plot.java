package org.hawser.report.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hawser.report.chart.Svg.Point;
import org.hawser.report.geo.Sample;

/** Values over time in UTC: what the plots of an event have in common. */
final class Plot {

    static final int WIDTH = 480;
    static final int HEIGHT = 270;
    static final double LEFT = 74;
    static final double RIGHT = 12;
    static final double TOP = 16;
    static final double BOTTOM = 46;

    final Svg svg;
    private final Instant from;
    private final double perSecond;

    /**
     * @param start of the event, which is shaded
     * @param end of the event
     */
    Plot(String title, Instant from, Instant to, Instant start, Instant end) {
        this.svg = new Svg(WIDTH, HEIGHT, title);
        this.from = from;
        this.perSecond =
                (WIDTH - LEFT - RIGHT) / Math.max(1, Duration.between(from, to).toSeconds());
        double left = Math.max(LEFT, x(start));
        svg.rect("during", left, TOP, Math.max(1, x(end) - left), HEIGHT - TOP - BOTTOM);
        TimeAxis.draw(this, from, to);
    }

    double x(Instant time) {
        return LEFT + Duration.between(from, time).toMillis() / 1_000.0 * perSecond;
    }

    static double bottom() {
        return HEIGHT - BOTTOM;
    }

    /** A line across with its value on the left. */
    void level(double y, String label) {
        svg.line("grid", new Point(LEFT, y), new Point(WIDTH - RIGHT, y));
        svg.text("tick", new Point(LEFT - 6, y + 4), "end", label);
    }

    /** The values, with breaks where none is known. */
    void curve(String style, List<Sample> samples, DoubleUnaryOperator y) {
        List<Point> piece = new ArrayList<>();
        for (Sample sample : samples) {
            if (sample.isKnown()) {
                piece.add(new Point(x(sample.time()), y.applyAsDouble(sample.value())));
            } else {
                svg.polyline(style, Simplify.line(piece));
                piece = new ArrayList<>();
            }
        }
        svg.polyline(style, Simplify.line(piece));
    }

    String finish(boolean simulated) {
        svg.line("axis", new Point(LEFT, bottom()), new Point(WIDTH - RIGHT, bottom()));
        return (simulated ? svg.watermark() : svg).finish();
    }
}
