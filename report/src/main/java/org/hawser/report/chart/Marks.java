package org.hawser.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hawser.report.Attention;
import org.hawser.report.chart.Svg.Point;

/** The mark of each kind of attention, on the map and in its legend: a shape and a colour. */
public final class Marks {

    private static final int LEGEND = 18;

    private Marks() {}

    static void draw(Svg svg, Attention attention, Point at) {
        String style = "mark " + style(attention);
        switch (attention) {
            case LISTED -> svg.polygon(style, around(at, 0, -9, 9, 0, 0, 9, -9, 0));
            case FLAG_OF_CONCERN -> svg.polygon(style, around(at, -6.5, -6.5, 6.5, -6.5, 6.5, 6.5, -6.5, 6.5));
            case LISTED_AT_OTHER_TIME -> svg.polygon(style, around(at, 0, -8, 8, 6, -8, 6));
            case AT_SEA -> svg.circle(style, at, 6);
            case INNOCENT -> svg.circle(style, at, 4);
        }
    }

    private static List<Point> around(Point at, double... steps) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < steps.length; i += 2) {
            points.add(new Point(at.x() + steps[i], at.y() + steps[i + 1]));
        }
        return points;
    }

    /** The mark alone, for a line of text. */
    public static String legend(Attention attention) {
        Svg svg = Svg.decoration(LEGEND + 2, LEGEND + 2);
        draw(svg, attention, new Point(LEGEND / 2.0 + 1, LEGEND / 2.0 + 1));
        return svg.finish();
    }

    /** The class that gives this kind its colour. */
    public static String style(Attention attention) {
        return attention.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
