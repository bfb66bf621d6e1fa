package org.hawser.sea.coast;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.hawser.sea.Position;

/** What {@link Coast} answers, worked out line by line over the whole world with other formulas. */
final class SlowCoast {

    private static final GridLines LINES = CoastFile.read().coast();

    private SlowCoast() {}

    /** By the sphere to see which lines come into question, then by geodesics to points along each of those. */
    static double distance_m(Position place) {
        double[] p = vector(place.latitude_deg(), place.longitude_deg());
        double[] angles = new double[LINES.column.length];
        double least = Double.POSITIVE_INFINITY;
        for (int i : coastPieces()) {
            angles[i] = angleToArc(p, point(i), point(i + 1));
            least = Math.min(least, angles[i]);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i : coastPieces()) {
            if (angles[i] <= least * SPHERE_ERROR + 1e-6) {
                best = Math.min(best, geodesicTo(place, i));
            }
        }
        for (String[] row : org.hawser.sea.Resources.rows(Coast.class, "islets.tsv")) {
            best = Math.min(best, geodesic_m(place, Double.parseDouble(row[2]), Double.parseDouble(row[3])));
        }
        return best;
    }

    private static double geodesic_m(Position place, double latitude, double longitude) {
        return Geodesic.WGS84.Inverse(place.latitude_deg(), place.longitude_deg(), latitude, longitude).s12;
    }

    private static final double SPHERE_ERROR = 1.013;
    private static final int[] COAST_PIECES = findCoastPieces();

    private static int[] coastPieces() {
        return COAST_PIECES;
    }

    private static int[] findCoastPieces() {
        java.util.stream.IntStream.Builder pieces = java.util.stream.IntStream.builder();
        for (int ring = 0; ring < LINES.count(); ring++) {
            for (int i = LINES.start[ring]; i + 1 < LINES.start[ring + 1]; i++) {
                if (LINES.isCoast(i)) {
                    pieces.add(i);
                }
            }
        }
        return pieces.build().toArray();
    }

    /** To the nearest point of the geodesic between the ends of a line, by halving the step along it. */
    private static double geodesicTo(Position place, int i) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(latitude(i), longitude(i), latitude(i + 1), longitude(i + 1));
        double part = 0.5;
        double best = distanceAt(place, line, part);
        for (double step = 0.25; step > 1e-9; step /= 2) {
            double forth = distanceAt(place, line, Math.min(1, part + step));
            double back = distanceAt(place, line, Math.max(0, part - step));
            part = forth < back ? Math.min(1, part + step) : Math.max(0, part - step);
            best = Math.min(best, Math.min(forth, back));
        }
        return best;
    }

    private static double distanceAt(Position place, GeodesicLine line, double part) {
        GeodesicData there = line.Position(part * line.Distance());
        return geodesic_m(place, there.lat2, there.lon2);
    }

    private static double latitude(int i) {
        return LINES.grid.latitude_deg(LINES.row[i]);
    }

    private static double longitude(int i) {
        return LINES.grid.longitude_deg(LINES.column[i]);
    }

    private static double[] point(int i) {
        return vector(latitude(i), longitude(i));
    }

    /** Cross-track distance where the foot lies on the arc, else the distance to the nearer end. */
    private static double angleToArc(double[] p, double[] a, double[] b) {
        double[] pole = cross(a, b);
        double length = Math.sqrt(dot(pole, pole));
        double ends = Math.min(angle(p, a), angle(p, b));
        boolean footOnArc = length > 0 && dot(cross(pole, a), p) >= 0 && dot(cross(b, pole), p) >= 0;
        return footOnArc ? Math.min(ends, Math.abs(Math.asin(dot(pole, p) / length))) : ends;
    }

    private static double angle(double[] a, double[] b) {
        double[] c = cross(a, b);
        return Math.atan2(Math.sqrt(dot(c, c)), dot(a, b));
    }

    private static double[] vector(double latitude_deg, double longitude_deg) {
        double phi = Math.toRadians(latitude_deg);
        double lambda = Math.toRadians(longitude_deg);
        return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    /** Counts the coasts north of the place in degrees, each line tried three times, once around the earth either way. */
    static boolean onLand(Position place) {
        boolean inside = false;
        for (int ring = 0; ring < LINES.count(); ring++) {
            for (int i = LINES.start[ring]; i + 1 < LINES.start[ring + 1]; i++) {
                double from = LINES.grid.longitude_deg(LINES.column[i]);
                double to = LINES.grid.longitude_deg(LINES.column[i] + LINES.step(i));
                for (int turn = -360; turn <= 360; turn += 360) {
                    inside ^= crossesNorth(i, from + turn, to + turn, place);
                }
            }
        }
        return inside;
    }

    private static boolean crossesNorth(int i, double from, double to, Position place) {
        double x = place.longitude_deg();
        if (from > x == to > x) {
            return false;
        }
        double south = LINES.grid.latitude_deg(LINES.row[i]);
        double north = LINES.grid.latitude_deg(LINES.row[i + 1]);
        return south + (x - from) / (to - from) * (north - south) > place.latitude_deg();
    }

    static double latitudeAt(Coast.Line line, int i, int j, double longitude) {
        double part = (longitude - line.longitude_deg(i)) / (line.longitude_deg(j) - line.longitude_deg(i));
        return line.latitude_deg(i) + part * (line.latitude_deg(j) - line.latitude_deg(i));
    }
}
