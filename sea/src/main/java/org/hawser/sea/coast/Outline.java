package org.hawser.sea.coast;

import java.util.ArrayList;
import java.util.List;

/**
 * A ring of the coast on the plane of a map, with its bounds. It is followed the short way from point to point, so that one that
 * crosses the antimeridian stays in one piece; its longitudes then run on beyond 180 degrees.
 */
final class Outline {

    final Polygon polygon;
    final double west;
    final double east;
    final double south;
    final double north;

    private Outline(Polygon polygon) {
        this.polygon = polygon;
        this.west = polygon.min(Polygon.X);
        this.east = polygon.max(Polygon.X);
        this.south = polygon.min(Polygon.Y);
        this.north = polygon.max(Polygon.Y);
    }

    /** All rings, in their order. */
    static List<Outline> allOf(GridLines rings) {
        List<Outline> outlines = new ArrayList<>(rings.count());
        for (int ring = 0; ring < rings.count(); ring++) {
            outlines.add(new Outline(unrolled(rings, ring)));
        }
        return List.copyOf(outlines);
    }

    /** Antarctica, which goes once around, is closed along the South Pole. */
    private static Polygon unrolled(GridLines rings, int ring) {
        int from = rings.start[ring];
        int to = rings.start[ring + 1] - 1;
        Polygon polygon = new Polygon(to - from + 3);
        int column = rings.column[from];
        for (int i = from; i < to; i++) {
            polygon.add(rings.grid.longitude_deg(column), rings.grid.latitude_deg(rings.row[i]));
            column += rings.step(i);
        }
        if (column != rings.column[from]) {
            polygon.add(rings.grid.longitude_deg(column), rings.grid.latitude_deg(rings.row[to]));
            polygon.add(rings.grid.longitude_deg(column), -90);
            polygon.add(rings.grid.longitude_deg(rings.column[from]), -90);
        }
        return polygon;
    }
}
