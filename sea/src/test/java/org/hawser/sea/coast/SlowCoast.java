package org.hawser.sea.coast;

import org.hawser.sea.Position;

/** What {@link Coast} answers, worked out line by line over the whole world with other formulas. */
final class SlowCoast {

    private static final CoastRings RINGS = CoastRings.read();

    private SlowCoast() {}

    static double distance_m(Position place) {
        double best = Double.POSITIVE_INFINITY;
        double[] p = vector(place.latitude_deg(), place.longitude_deg());
        for (int ring = 0; ring < RINGS.rings(); ring++) {
            for (int i = RINGS.start[ring]; i < RINGS.start[ring + 1]; i++) {
                if (RINGS.isCoast(i, ring)) {
                    best = Math.min(best, angleToArc(p, point(i), point(i + 1)));
                }
            }
        }
        return 6_371_008.8 * best;
    }

    private static double[] point(int i) {
        return vector(RINGS.latitude_deg(RINGS.row[i]), RINGS.longitude_deg(RINGS.column[i]));
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
        for (int ring = 0; ring < RINGS.rings(); ring++) {
            for (int i = RINGS.start[ring]; i + 1 < RINGS.start[ring + 1]; i++) {
                double from = RINGS.longitude_deg(RINGS.column[i]);
                double to = RINGS.longitude_deg(RINGS.column[i] + RINGS.step(i));
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
        double south = RINGS.latitude_deg(RINGS.row[i]);
        double north = RINGS.latitude_deg(RINGS.row[i + 1]);
        return south + (x - from) / (to - from) * (north - south) > place.latitude_deg();
    }

    static double latitudeAt(Coast.Line line, int i, int j, double longitude) {
        double part = (longitude - line.longitude_deg(i)) / (line.longitude_deg(j) - line.longitude_deg(i));
        return line.latitude_deg(i) + part * (line.latitude_deg(j) - line.latitude_deg(i));
    }
}
