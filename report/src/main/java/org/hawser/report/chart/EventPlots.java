package org.hawser.report.chart;

import java.time.Instant;
import java.util.List;
import org.hawser.report.chart.Svg.Point;
import org.hawser.report.geo.Sample;
import org.hawser.report.geo.Series;
import org.hawser.report.geo.TrackLine;
import org.hawser.report.text.Words;
import org.hawser.sea.Event;

/** Distance and speeds over time, from 12 hours before an event to 12 hours after. */
public final class EventPlots {

    /** Nearer than a ship's beam the distance between two antennas means nothing: the plot ends there. */
    private static final double LEAST_m = 10;

    private static final int LEAST_DECADE = 1;
    private static final int MOST_DECADE = 7;

    /** A merchant ship faster than this has sent a wrong speed: the plot ends there. */
    private static final double MOST_kn = 40;

    private static final int[] SPEED_STEPS = {1, 2, 5, 10};
    private static final int MAX_LEVELS = 5;

    private final Event event;
    private final List<TrackLine> tracks;
    private final int contactDistance_m;
    private final Instant from;
    private final Instant to;
    private final Series series;

    public EventPlots(Event event, List<TrackLine> tracks, int contactDistance_m) {
        this.event = event;
        this.tracks = List.copyOf(tracks);
        this.contactDistance_m = contactDistance_m;
        this.from = event.start().minus(EventMaps.AROUND);
        this.to = event.end().plus(EventMaps.AROUND);
        this.series = new Series(from, to);
    }

    /** Metres between the first two ships, on a logarithmic scale, with the distance of contact. */
    public String distance() {
        List<Sample> samples = series.distance_m(tracks.get(0), tracks.get(1));
        int top = topDecade(samples);
        Plot plot = new Plot("Distance between the two ships over time", from, to, event.start(), event.end());
        for (int decade = LEAST_DECADE; decade <= top; decade++) {
            double metres = StrictMath.pow(10, decade);
            plot.level(height(metres, top), Words.distance(metres));
        }
        double limit = height(contactDistance_m, top);
        plot.svg.line("limit", new Point(Plot.LEFT, limit), new Point(Plot.WIDTH - Plot.RIGHT, limit));
        plot.curve("curve both", samples, metres -> height(metres, top));
        plot.svg.text(
                "tick strong",
                new Point(Plot.LEFT + 6, limit - 5),
                "start",
                "contact: " + Words.distance(contactDistance_m));
        return plot.finish(event.simulated());
    }

    private static int topDecade(List<Sample> samples) {
        double most = samples.stream()
                .filter(Sample::isKnown)
                .mapToDouble(Sample::value)
                .max()
                .orElse(0);
        return Math.clamp((int) StrictMath.ceil(StrictMath.log10(Math.max(most, 1))), 4, MOST_DECADE);
    }

    private static double height(double metres, int topDecade) {
        double part = (StrictMath.log10(Math.max(metres, LEAST_m)) - LEAST_DECADE) / (topDecade - LEAST_DECADE);
        return Plot.bottom() - Math.min(1, part) * (Plot.bottom() - Plot.TOP);
    }

    /** Speeds over ground in knots. */
    public String speeds() {
        List<List<Sample>> speeds = tracks.stream().map(series::speed_kn).toList();
        int step = speedStep(speeds);
        int top = step * (int) Math.max(1, StrictMath.ceil(most_kn(speeds) / step));
        Plot plot = new Plot("Speeds of both ships over time", from, to, event.start(), event.end());
        for (int level = 0; level <= top; level += step) {
            plot.level(speedHeight(level, top), level + " kn");
        }
        for (int i = 0; i < speeds.size(); i++) {
            String style = "curve " + TrackDrawing.Ship.of(i).style();
            plot.curve(style, speeds.get(i), speed -> speedHeight(Math.min(speed, top), top));
        }
        return plot.finish(event.simulated());
    }

    private static double most_kn(List<List<Sample>> speeds) {
        return speeds.stream()
                .flatMap(List::stream)
                .filter(Sample::isKnown)
                .mapToDouble(sample -> Math.min(MOST_kn, sample.value()))
                .max()
                .orElse(1);
    }

    private static int speedStep(List<List<Sample>> speeds) {
        double most = most_kn(speeds);
        for (int step : SPEED_STEPS) {
            if (most <= MAX_LEVELS * step) {
                return step;
            }
        }
        return SPEED_STEPS[SPEED_STEPS.length - 1];
    }

    private static double speedHeight(double knots, int top) {
        return Plot.bottom() - knots / top * (Plot.bottom() - Plot.TOP);
    }
}
