package org.hawser.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.hawser.report.chart.Svg.Point;
import org.hawser.sea.coast.Coast;

/** What every map begins with, sea, land and graticule, and ends with, its scale and the mark of simulated data. */
final class MapBase {

    private MapBase() {}

    static Svg begin(MapFrame frame, String title) {
        Svg svg = new Svg(frame.width(), frame.height(), title);
        svg.rect("sea", 0, 0, frame.width(), frame.height());
        svg.area("land", land(frame));
        Graticule.draw(svg, frame);
        return svg;
    }

    static String finish(Svg svg, MapFrame frame, boolean simulated) {
        ScaleBar.draw(svg, frame);
        if (simulated) {
            svg.watermark();
        }
        return svg.rect("frame", 0, 0, frame.width(), frame.height()).finish();
    }

    private static List<List<Point>> land(MapFrame frame) {
        List<List<Point>> rings = new ArrayList<>();
        for (Coast.Line line : Coast.load().lines(frame.south(), frame.west(), frame.north(), frame.east())) {
            List<Point> ring = new ArrayList<>(line.size());
            for (int i = 0; i < line.size(); i++) {
                ring.add(frame.point(line.latitude_deg(i), line.longitude_deg(i)));
            }
            rings.add(ring);
        }
        return rings;
    }
}
