package org.hawser.report.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hawser.report.chart.Svg.Point;
import org.hawser.report.geo.TrackLine;
import org.hawser.sea.Position;

/**
 * One ship's track on a map: a ring where it begins, an arrow where it ends, dots across gaps. Ships differ by colour and by line,
 * so that they can be told apart without colours.
 */
final class TrackDrawing {

    /** Two points of a track farther apart than this are on both edges of a map of the world. */
    private static final double HALF = 0.5;

    private static final double ARROW = 9;

    private final Svg svg;
    private final MapFrame frame;
    private final Ship ship;

    /** A ship's letter, and where it stands beside the beginning of its track. */
    record Ship(String letter, String style, double labelX, double labelY) {
        static final Ship A = new Ship("A", "ship-a", -11, -9);
        static final Ship B = new Ship("B", "ship-b", 11, 17);

        static Ship of(int index) {
            return index == 0 ? A : B;
        }
    }

    TrackDrawing(Svg svg, MapFrame frame, Ship ship) {
        this.svg = svg;
        this.frame = frame;
        this.ship = ship;
    }

    /** The broad band under the track where the event lasted. */
    void band(TrackLine track, Instant start, Instant end) {
        for (List<Position> piece : track.pieces(start, end)) {
            svg.polyline("band " + ship.style, Simplify.line(points(piece)));
        }
    }

    void line(TrackLine track, Instant start, Instant end) {
        List<List<Position>> pieces = track.pieces(start, end);
        for (int i = 0; i < pieces.size(); i++) {
            List<Point> points = points(pieces.get(i));
            if (i > 0) {
                gap(pieces.get(i - 1), points.get(0));
            }
            whole(points);
        }
        if (!pieces.isEmpty()) {
            ends(points(pieces.get(0)), points(pieces.get(pieces.size() - 1)));
        }
    }

    private void whole(List<Point> points) {
        int from = 0;
        for (int i = 1; i < points.size(); i++) {
            if (Math.abs(points.get(i).x() - points.get(i - 1).x()) > HALF * 360 * frame.perDegreeEast()) {
                svg.polyline("track " + ship.style, Simplify.line(points.subList(from, i)));
                from = i;
            }
        }
        svg.polyline("track " + ship.style, Simplify.line(points.subList(from, points.size())));
    }

    private void gap(List<Position> before, Point after) {
        Point last = frame.point(before.get(before.size() - 1));
        svg.polyline("gap " + ship.style, List.of(last, after));
    }

    private void ends(List<Point> first, List<Point> last) {
        Point begin = first.get(0);
        svg.circle("begin " + ship.style, begin, 4);
        svg.text(
                "letter " + ship.style,
                inside(begin.x() + ship.labelX, begin.y() + ship.labelY),
                "middle",
                ship.letter);
        arrow(last);
    }

    private Point inside(double x, double y) {
        return new Point(Math.clamp(x, 12.0, frame.width() - 12.0), Math.clamp(y, 18.0, frame.height() - 24.0));
    }

    /** Points the way of the last stretch that is long enough to have a direction. */
    private void arrow(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        for (int i = points.size() - 2; i >= 0; i--) {
            double dx = tip.x() - points.get(i).x();
            double dy = tip.y() - points.get(i).y();
            double length = StrictMath.hypot(dx, dy);
            if (length >= ARROW) {
                head(tip, dx / length, dy / length);
                return;
            }
        }
    }

    private void head(Point tip, double dx, double dy) {
        double half = ARROW / 2;
        svg.polygon(
                "head " + ship.style,
                List.of(
                        new Point(tip.x() + dx * 3, tip.y() + dy * 3),
                        new Point(tip.x() - dx * ARROW - dy * half, tip.y() - dy * ARROW + dx * half),
                        new Point(tip.x() - dx * ARROW + dy * half, tip.y() - dy * ARROW - dx * half)));
    }

    private List<Point> points(List<Position> piece) {
        List<Point> points = new ArrayList<>(piece.size());
        piece.forEach(position -> points.add(frame.point(position)));
        return points;
    }
}
