package org.hawser.report.chart;

import org.hawser.report.chart.Svg.Point;
import org.hawser.report.text.Words;

/** A bar of a round length, true in the middle of the map, in kilometres and nautical miles. */
final class ScaleBar {

    private static final double M_PER_NM = 1_852;

    /** Part of the picture's width that the bar takes at most. */
    private static final double WIDTH = 0.28;

    private static final double LABEL_WIDTH = 100;

    private ScaleBar() {}

    static void draw(Svg svg, MapFrame frame) {
        double metres = roundBelow(frame.width() * WIDTH / frame.perMetre());
        double length = metres * frame.perMetre();
        double x = frame.width() - 12 - length;
        double y = 30;
        double plate = Math.max(length, LABEL_WIDTH);
        svg.rect("plate", frame.width() - 18 - plate, 6, plate + 12, 32);
        svg.line("scale", new Point(x, y), new Point(x + length, y));
        svg.line("scale", new Point(x, y - 4), new Point(x, y + 4));
        svg.line("scale", new Point(x + length, y - 4), new Point(x + length, y + 4));
        svg.text("tick", new Point(x + length, y - 9), "end", label(metres));
    }

    private static String label(double metres) {
        double miles = metres / M_PER_NM;
        return Words.distance(metres) + " \u00B7 " + Words.decimals(miles, miles < 1 ? 2 : miles < 10 ? 1 : 0) + " nm";
    }

    /** 1, 2 or 5 times a power of ten. */
    static double roundBelow(double value) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)));
        double first = value / power;
        return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
    }
}
