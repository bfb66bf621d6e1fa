package org.hawser.report.chart;

import java.util.Locale;
import org.hawser.report.chart.Svg.Point;

/** Parallels and meridians at round values, with their values along the left and lower edges. */
final class Graticule {

    /** Steps in hundredths of a minute, so that every line is an exact number. */
    private static final int[] STEPS = {
        180_000, 90_000, 60_000, 30_000, 12_000, 6_000, 3_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1
    };

    private static final int PER_DEGREE = 6_000;

    /** Picture units that a step takes at least. */
    private static final double LEAST_STEP = 85;

    private Graticule() {}

    static void draw(Svg svg, MapFrame frame) {
        int step = step(frame);
        for (long value = first(Math.max(-90, frame.south()), step);
                value <= Math.min(90, frame.north()) * PER_DEGREE;
                value += step) {
            parallel(svg, frame, value, step);
        }
        for (long value = first(frame.west(), step); value <= frame.east() * PER_DEGREE; value += step) {
            meridian(svg, frame, value, step);
        }
    }

    /** The smallest step that leaves room for its labels. */
    private static int step(MapFrame frame) {
        int best = STEPS[0];
        for (int step : STEPS) {
            double units = Math.min(frame.perDegreeEast(), frame.perDegreeNorth()) * step / PER_DEGREE;
            if (units >= LEAST_STEP) {
                best = step;
            }
        }
        return best;
    }

    private static long first(double degrees, int step) {
        long steps = (long) StrictMath.ceil(degrees * PER_DEGREE / step);
        return steps * step;
    }

    private static void parallel(Svg svg, MapFrame frame, long value, int step) {
        double y = frame.point(value / (double) PER_DEGREE, frame.west()).y();
        svg.line("grid", new Point(0, y), new Point(frame.width(), y));
        if (y > 20 && y < frame.height() - 24) {
            svg.text("tick", new Point(6, y - 4), "start", label(value, step, 'N', 'S'));
        }
    }

    private static void meridian(Svg svg, MapFrame frame, long value, int step) {
        double x = frame.point(0, value / (double) PER_DEGREE).x();
        svg.line("grid", new Point(x, 0), new Point(x, frame.height()));
        if (x > 60 && x < frame.width() - 40) {
            long around = 360L * PER_DEGREE;
            long named = Math.floorMod(value + around / 2, around) - around / 2;
            svg.text("tick", new Point(x + 4, frame.height() - 8.0), "start", label(named, step, 'E', 'W'));
        }
    }

    private static String label(long value, int step, char positive, char negative) {
        long size = Math.abs(value);
        StringBuilder label = new StringBuilder().append(size / PER_DEGREE).append('\u00B0');
        if (step % PER_DEGREE != 0) {
            label.append(minutes(size % PER_DEGREE, step)).append('\u2032');
        }
        boolean neither = size == 0 || (size == 180L * PER_DEGREE && positive == 'E');
        return neither
                ? label.toString()
                : label.append(value < 0 ? negative : positive).toString();
    }

    private static String minutes(long hundredths, int step) {
        if (step % 100 == 0) {
            return String.format(Locale.ROOT, "%02d", hundredths / 100);
        }
        return String.format(Locale.ROOT, "%02d.%02d", hundredths / 100, hundredths % 100);
    }
}
