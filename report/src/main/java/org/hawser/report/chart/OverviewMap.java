package org.hawser.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.hawser.report.Attention;
import org.hawser.report.Finding;
import org.hawser.report.chart.Svg.Point;

/** One map with every finding on it, the most urgent on top and by their numbers. Shapes tell the kinds apart, not colours alone. */
public final class OverviewMap {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 450;
    private static final double LEAST_km = 900;

    /** More numbers than this hide the map and each other. */
    private static final int MAX_NUMBERS = 60;

    /** Where a number may stand beside its mark, best first. */
    private static final List<Point> BESIDE = List.of(
            new Point(12, 5),
            new Point(-12, 5),
            new Point(0, -12),
            new Point(0, 22),
            new Point(13, -10),
            new Point(-13, -10),
            new Point(13, 19),
            new Point(-13, 19),
            new Point(30, 5),
            new Point(-30, 5),
            new Point(0, -28),
            new Point(0, 38));

    private final MapFrame frame;
    private final Svg svg;
    private final List<Point> taken = new ArrayList<>();

    private OverviewMap(List<Finding> findings) {
        this.frame = MapFrame.around(
                findings.stream().map(f -> f.event().position().place()).toList(), LEAST_km, WIDTH, HEIGHT);
        this.svg = MapBase.begin(frame, "Map of all findings by number");
    }

    /** @param findings in the order of their numbers, at least one */
    public static String of(List<Finding> findings, boolean simulated) {
        OverviewMap map = new OverviewMap(findings);
        for (int i = findings.size() - 1; i >= 0; i--) {
            map.mark(findings.get(i));
        }
        for (int i = 0; i < Math.min(MAX_NUMBERS, findings.size()); i++) {
            map.number(i + 1, findings.get(i));
        }
        return MapBase.finish(map.svg, map.frame, simulated);
    }

    private void mark(Finding finding) {
        Point at = frame.point(finding.event().position().place());
        taken.add(at);
        Marks.draw(svg, finding.attention(), at);
    }

    private void number(int number, Finding finding) {
        Point at = frame.point(finding.event().position().place());
        Point label = free(at);
        taken.add(label);
        String anchor = label.x() > at.x() ? "start" : label.x() < at.x() ? "end" : "middle";
        String style = finding.attention() == Attention.INNOCENT ? "number quiet" : "number";
        svg.text(style, label, anchor, Integer.toString(number));
    }

    private Point free(Point at) {
        for (Point beside : BESIDE) {
            Point label = new Point(at.x() + beside.x(), at.y() + beside.y());
            if (taken.stream().noneMatch(other -> overlaps(label, other, at))) {
                return label;
            }
        }
        return new Point(at.x() + BESIDE.get(0).x(), at.y() + BESIDE.get(0).y());
    }

    private static boolean overlaps(Point label, Point other, Point own) {
        return !other.equals(own) && Math.abs(label.x() - other.x()) < 16 && Math.abs(label.y() - other.y()) < 14;
    }
}
