package org.hawser.report.chart;

import java.util.List;
import java.util.Locale;

/**
 * Writes one SVG picture for use inside a page, whose style sheet gives it colours by class, in light, dark and on paper. Every
 * text is escaped; every coordinate has one decimal.
 */
final class Svg {

    /** A place in the picture, in its own units: from the left, from the top. */
    record Point(double x, double y) {}

    private final StringBuilder out = new StringBuilder(4_096);
    private final int width;
    private final int height;

    private Svg(int width, int height) {
        this.width = width;
        this.height = height;
        out.append("<svg viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append('"');
    }

    Svg(int width, int height, String title) {
        this(width, height);
        out.append(" role=\"img\"><title>");
        escaped(title);
        out.append("</title>");
    }

    /** A picture beside the words that say the same: readers of the page aloud pass it over. */
    static Svg decoration(int width, int height) {
        Svg svg = new Svg(width, height);
        svg.out.append(" aria-hidden=\"true\">");
        return svg;
    }

    Svg rect(String style, double x, double y, double w, double h) {
        start("rect", style).number("x", x).number("y", y).number("width", w).number("height", h);
        return end();
    }

    Svg line(String style, Point a, Point b) {
        start("line", style)
                .number("x1", a.x)
                .number("y1", a.y)
                .number("x2", b.x)
                .number("y2", b.y);
        return end();
    }

    Svg circle(String style, Point centre, double radius) {
        start("circle", style).number("cx", centre.x).number("cy", centre.y).number("r", radius);
        return end();
    }

    /** An open line through the points; nothing where there are fewer than two. */
    Svg polyline(String style, List<Point> points) {
        if (points.size() < 2) {
            return this;
        }
        start("path", style).out.append(" d=\"");
        path(points);
        out.append('"');
        return end();
    }

    Svg polygon(String style, List<Point> points) {
        return area(style, List.of(points));
    }

    /** Closed lines, filled together by the even-odd rule. */
    Svg area(String style, List<List<Point>> rings) {
        if (rings.isEmpty()) {
            return this;
        }
        start("path", style).out.append(" fill-rule=\"evenodd\" d=\"");
        for (List<Point> ring : rings) {
            path(ring);
            out.append('z');
        }
        out.append('"');
        return end();
    }

    /** Text; {@code anchor} is start, middle or end. */
    Svg text(String style, Point at, String anchor, String text) {
        start("text", style).number("x", at.x).number("y", at.y);
        out.append(" text-anchor=\"").append(anchor).append("\">");
        escaped(text);
        out.append("</text>");
        return this;
    }

    /** The word that marks simulated data, across the whole picture. */
    Svg watermark() {
        double size = Math.min(width / 8.5, height / 3.0);
        out.append("<text class=\"watermark\" text-anchor=\"middle\" font-size=\"")
                .append(one(size))
                .append("\" transform=\"translate(");
        out.append(one(width / 2.0))
                .append(' ')
                .append(one(height / 2.0 + size / 3))
                .append(") rotate(-18)\">SIMULATED</text>");
        return this;
    }

    /** The finished picture. */
    String finish() {
        return out.append("</svg>").toString();
    }

    private Svg start(String element, String style) {
        out.append('<').append(element).append(" class=\"").append(style).append('"');
        return this;
    }

    private Svg number(String name, double value) {
        out.append(' ').append(name).append("=\"").append(one(value)).append('"');
        return this;
    }

    private Svg end() {
        out.append("/>");
        return this;
    }

    /** The first point as it is, the others as steps from the one before, all from rounded values so that errors do not add up. */
    private void path(List<Point> points) {
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.size(); i++) {
            long nextX = Math.round(points.get(i).x * 10);
            long nextY = Math.round(points.get(i).y * 10);
            if (i > 0 && nextX == x && nextY == y) {
                continue;
            }
            out.append(i == 0 ? 'M' : 'l').append(tenths(nextX - x)).append(' ').append(tenths(nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    private static String one(double value) {
        return tenths(Math.round(value * 10));
    }

    private static String tenths(long value) {
        return value % 10 == 0 ? Long.toString(value / 10) : String.format(Locale.ROOT, "%.1f", value / 10.0);
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
