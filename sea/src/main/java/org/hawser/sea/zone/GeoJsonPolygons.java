package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Polygons of GeoJSON (RFC 7946, 3.1.6 and 3.1.7). */
final class GeoJsonPolygons {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int LEAST_POINTS = 4;

    private GeoJsonPolygons() {}

    /** @throws IllegalArgumentException where it is neither a Polygon nor a MultiPolygon, or has no place on the earth */
    static Geometry of(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> several(coordinates);
            default -> throw new IllegalArgumentException("neither Polygon nor MultiPolygon");
        };
    }

    private static Geometry several(JsonNode coordinates) {
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(part -> polygons.add(polygon(part)));
        if (polygons.isEmpty()) {
            throw new IllegalArgumentException("no polygon in it");
        }
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode coordinates) {
        List<LinearRing> rings = new ArrayList<>();
        coordinates.forEach(ring -> rings.add(ring(ring)));
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon without a ring");
        }
        return GEOMETRY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        List<Coordinate> ring = new ArrayList<>();
        points.forEach(point -> ring.add(coordinate(point)));
        if (ring.size() < LEAST_POINTS || !ring.getFirst().equals2D(ring.getLast())) {
            throw new IllegalArgumentException("a ring that is not closed or has fewer than four points");
        }
        return GEOMETRY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(JsonNode point) {
        double x = point.path(0).asDouble(Double.NaN);
        double y = point.path(1).asDouble(Double.NaN);
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw new IllegalArgumentException("a point off the earth");
        }
        return new Coordinate(x, y);
    }
}
