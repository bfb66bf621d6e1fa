package org.hawser.sea.coast;

import java.util.ArrayList;
import java.util.List;

/**
 * The land as seen in a window of the map. An outline is shown as often as the window holds it, 360 degrees apart.
 */
final class CoastWindow {

    /** Parts of the window's larger side that a detail must have to be drawn. */
    private static final int DETAIL = 1_000;

    /** Part of the window's larger side by which cuts lie outside it. */
    private static final double MARGIN = 0.05;

    private final double south;
    private final double west;
    private final double north;
    private final double east;
    private final double detail_deg;

    CoastWindow(double minLat, double minLon, double maxLat, double maxLon) {
        double span = Math.max(maxLat - minLat, maxLon - minLon);
        double margin = span * MARGIN;
        south = minLat - margin;
        west = minLon - margin;
        north = maxLat + margin;
        east = maxLon + margin;
        detail_deg = span / DETAIL;
    }

    List<Coast.Line> linesOf(List<Outline> outlines) {
        List<Coast.Line> lines = new ArrayList<>();
        for (Outline outline : outlines) {
            double first = StrictMath.ceil((west - outline.east) / 360) * 360;
            for (double shift = first; outline.west + shift <= east; shift += 360) {
                show(outline, shift, lines);
            }
        }
        return List.copyOf(lines);
    }

    private void show(Outline outline, double shift, List<Coast.Line> lines) {
        boolean misses = outline.north < south || outline.south > north;
        boolean tiny = outline.east - outline.west < detail_deg && outline.north - outline.south < detail_deg;
        if (misses || tiny) {
            return;
        }
        Polygon part = outline.polygon
                .above(Polygon.X, west - shift)
                .below(Polygon.X, east - shift)
                .above(Polygon.Y, south)
                .below(Polygon.Y, north)
                .simplified(detail_deg)
                .shifted(shift);
        if (part.size() >= 3) {
            lines.add(part.toLine());
        }
    }
}
