package org.hawser.sea.zone;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hawser.sea.Geocentric;
import org.hawser.sea.Position;
import org.hawser.sea.lines.LineEnds;
import org.hawser.sea.lines.LineSearch;
import org.hawser.sea.lines.LineTree;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Polygons in degrees of longitude and latitude, with edges that are straight in those (RFC 7946). Their edges along the 180th
 * meridian, where such files cut what crosses it, and along the poles count as inside. Safe for use by many threads.
 */
public final class AreaShape {

    /** Edges are cut into pieces of this many degrees before they are measured to. */
    private static final double PIECE_deg = 0.1;

    /** Pieces of all edges together: some hundred megabytes. */
    private static final int MOST_PIECES = 2_000_000;

    private static final double HALF_WAY_ROUND_deg = 180;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final PreparedGeometry prepared;
    private final PointOnGeometryLocator locator;
    private final LineTree edges;
    private final int pieces;

    /**
     * @param polygons a polygon or several; x is longitude, y latitude, degrees
     * @throws IllegalArgumentException if the edges are too many or too long
     */
    AreaShape(Geometry polygons) {
        requireFew(polygons);
        this.prepared = PreparedGeometryFactory.prepare(polygons);
        this.locator = new IndexedPointInAreaLocator(polygons);
        LineEnds ends = new LineEnds(polygons.getNumPoints() + 1);
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            putEdges((Polygon) polygons.getGeometryN(i), ends);
        }
        this.pieces = ends.owners().length;
        this.edges = new LineTree(ends.values(), IntStream.range(0, pieces).toArray());
    }

    /** Pieces of its edges; each takes about a hundred bytes. */
    int pieces() {
        return pieces;
    }

    /** The polygon around corners given as longitude and latitude in turn. */
    static AreaShape of(double... corners) {
        Coordinate[] ring = new Coordinate[corners.length / 2 + 1];
        for (int i = 0; i < ring.length; i++) {
            int at = 2 * i % corners.length;
            ring[i] = new Coordinate(corners[at], corners[at + 1]);
        }
        return new AreaShape(GEOMETRY.createPolygon(ring));
    }

    private static void putEdges(Polygon polygon, LineEnds ends) {
        putRing(polygon.getExteriorRing(), ends);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            putRing(polygon.getInteriorRingN(i), ends);
        }
    }

    private static void putRing(LinearRing ring, LineEnds ends) {
        for (int i = 0; i + 1 < ring.getNumPoints(); i++) {
            Coordinate a = ring.getCoordinateN(i);
            Coordinate b = ring.getCoordinateN(i + 1);
            if (!isCut(a, b)) {
                putEdge(a, b, ends);
            }
        }
    }

    private static boolean isCut(Coordinate a, Coordinate b) {
        boolean alongMeridian = a.x == b.x && Math.abs(a.x) == HALF_WAY_ROUND_deg;
        boolean alongPole = a.y == b.y && Math.abs(a.y) == 90;
        return alongMeridian || alongPole;
    }

    private static void requireFew(Geometry polygons) {
        Coordinate[] points = polygons.getCoordinates();
        long pieces = 0;
        for (int i = 0; i + 1 < points.length; i++) {
            pieces += pieces(points[i], points[i + 1]);
        }
        if (pieces > MOST_PIECES) {
            throw new IllegalArgumentException("edges too many or too long (" + pieces + " pieces of " + PIECE_deg
                    + " degrees, at most " + MOST_PIECES + ")");
        }
    }

    private static int pieces(Coordinate a, Coordinate b) {
        double longer_deg = Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y));
        return Math.max(1, (int) Math.ceil(longer_deg / PIECE_deg));
    }

    private static void putEdge(Coordinate a, Coordinate b, LineEnds ends) {
        int pieces = pieces(a, b);
        Geocentric from = Geocentric.of(a.y, a.x);
        for (int i = 1; i <= pieces; i++) {
            double part = i / (double) pieces;
            Geocentric to = Geocentric.of(a.y + part * (b.y - a.y), a.x + part * (b.x - a.x));
            ends.add(from.x_m(), from.y_m(), from.z_m(), to.x_m(), to.y_m(), to.z_m(), 0);
            from = to;
        }
    }

    /** Whether the place is inside or on the edge; both names of the 180th meridian are tried. */
    public boolean contains(Position place) {
        double x = place.longitude_deg();
        double y = place.latitude_deg();
        return isIn(x, y) || (Math.abs(x) == HALF_WAY_ROUND_deg && isIn(-x, y));
    }

    private boolean isIn(double x, double y) {
        return locator.locate(new Coordinate(x, y)) != Location.EXTERIOR;
    }

    /** Metres to the nearest edge, inside as outside; infinite where that is farther than {@code limit_m}. */
    public double edge_m(Position place, double limit_m) {
        LineSearch search = new LineSearch(Geocentric.of(place), limit_m);
        edges.search(search);
        return search.line() == LineSearch.NONE ? Double.POSITIVE_INFINITY : search.distance_m();
    }

    /** The place on the nearest edge; empty where that is farther than {@code limit_m}. */
    Optional<Position> nearestEdge(Position place, double limit_m) {
        LineSearch search = new LineSearch(Geocentric.of(place), limit_m);
        edges.search(search);
        return search.line() == LineSearch.NONE
                ? Optional.empty()
                : Optional.of(search.found().position());
    }

    /** Whether the straight way between two places touches the area. */
    boolean meets(Position from, Position to) {
        double x = from.longitude_deg();
        double toX = to.longitude_deg();
        double shift = toX - x > HALF_WAY_ROUND_deg ? -360 : toX - x < -HALF_WAY_ROUND_deg ? 360 : 0;
        if (shift == 0) {
            return prepared.intersects(way(x, from, toX, to));
        }
        return prepared.intersects(way(x, from, toX + shift, to)) || prepared.intersects(way(x - shift, from, toX, to));
    }

    private static LineString way(double fromX, Position from, double toX, Position to) {
        return GEOMETRY.createLineString(
                new Coordinate[] {new Coordinate(fromX, from.latitude_deg()), new Coordinate(toX, to.latitude_deg())});
    }
}
