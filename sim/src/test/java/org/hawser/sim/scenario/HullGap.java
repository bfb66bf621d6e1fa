package org.hawser.sim.scenario;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Ship;

/** Water between two hulls, each a rectangle on a plane through the middle of the first. */
final class HullGap {

    private HullGap() {}

    /** Metres; 0 where the hulls overlap. */
    static double between_m(Ship a, Ship b, double time_s) {
        Kinematics middleA = a.motion().at(time_s);
        Kinematics middleB = b.motion().at(time_s);
        GeodesicData way = Geodesic.WGS84.Inverse(
                middleA.latitude_deg(), middleA.longitude_deg(), middleB.latitude_deg(), middleB.longitude_deg());
        double azimuth = Math.toRadians(way.azi1);
        double[][] one = corners(a.hull(), middleA.heading_deg(), 0, 0);
        double[][] other =
                corners(b.hull(), middleB.heading_deg(), way.s12 * Math.sin(azimuth), way.s12 * Math.cos(azimuth));
        if (within(one, other[0]) || within(other, one[0])) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                least = Math.min(least, sides(one[i], one[(i + 1) % 4], other[j], other[(j + 1) % 4]));
            }
        }
        return least;
    }

    private static double[][] corners(Hull hull, double heading_deg, double east, double north) {
        double heading = Math.toRadians(heading_deg);
        double[][] signs = {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}};
        double[][] corners = new double[4][];
        for (int i = 0; i < 4; i++) {
            double ahead = signs[i][0] * hull.length_m() / 2.0;
            double aside = signs[i][1] * hull.width_m() / 2.0;
            corners[i] = new double[] {
                east + ahead * Math.sin(heading) + aside * Math.cos(heading),
                north + ahead * Math.cos(heading) - aside * Math.sin(heading)
            };
        }
        return corners;
    }

    private static boolean within(double[][] corners, double[] point) {
        for (int i = 0; i < 4; i++) {
            if (turn(corners[i], corners[(i + 1) % 4], point) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Above 0 where the point lies to the left of the way from one place to another. */
    private static double turn(double[] from, double[] to, double[] point) {
        return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
    }

    private static double sides(double[] a, double[] b, double[] c, double[] d) {
        boolean cross = turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
        double ends = Math.min(
                Math.min(pointToSide(a, c, d), pointToSide(b, c, d)),
                Math.min(pointToSide(c, a, b), pointToSide(d, a, b)));
        return cross ? 0 : ends;
    }

    private static double pointToSide(double[] p, double[] from, double[] to) {
        double east = to[0] - from[0];
        double north = to[1] - from[1];
        double along = ((p[0] - from[0]) * east + (p[1] - from[1]) * north) / (east * east + north * north);
        double part = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(p[0] - from[0] - part * east, p[1] - from[1] - part * north);
    }
}
