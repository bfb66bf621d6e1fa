package org.hawser.sea.zone;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.hawser.sea.Geocentric;
import org.hawser.sea.Position;
import org.hawser.sea.coast.Coast;
import org.hawser.sea.coast.Territory;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * How near the baseline may be, whatever straight lines of a given length a State draws between points of its coast.
 *
 * <p>Let the coast be at the distance d from a place, and let no line be longer than L. A line that comes nearer than d ends at
 * points of the coast within d + L, so that it runs in the convex hull of the coast that near. The baseline is therefore no nearer
 * than that hull, and where the place lies in it, it may be landward of the baseline. Along a straight coast the hull is the coast
 * itself, and nothing is lost. The hull is taken on the gnomonic projection about the place, which shows great circles as straight
 * lines and keeps the order of distances from the place.
 */
final class BaselineRange {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Coast coast;

    BaselineRange(Coast coast) {
        this.coast = coast;
    }

    /** Metres to the hull of the coasts of a State's territories; 0 within it. */
    double least_m(Position place, List<Territory> territories, double coast_m, double longest_m) {
        double reach_m = coast_m + longest_m;
        Gnomonic plane = new Gnomonic(place, reach_m);
        for (Territory territory : territories) {
            coast.forEachPointOf(territory, place, reach_m, plane::add);
        }
        return Math.min(coast_m, plane.hull_m());
    }

    /** Collects points on a plane that touches the earth at a place. */
    private static final class Gnomonic {
        private final Position place;
        private final Geocentric here;
        private final double limit;
        private final double[] up;
        private final double[] east;
        private final double[] north;
        private final List<Coordinate> points = new ArrayList<>();

        Gnomonic(Position place, double limit_m) {
            this.place = place;
            this.here = Geocentric.of(place);
            this.limit = limit_m * limit_m;
            this.up = unit(here.x_m(), here.y_m(), here.z_m());
            double across = Math.sqrt(up[0] * up[0] + up[1] * up[1]);
            this.east = across == 0 ? new double[] {0, 1, 0} : new double[] {-up[1] / across, up[0] / across, 0};
            this.north = new double[] {
                up[1] * east[2] - up[2] * east[1], up[2] * east[0] - up[0] * east[2], up[0] * east[1] - up[1] * east[0]
            };
        }

        private static double[] unit(double x, double y, double z) {
            double length = Math.sqrt(x * x + y * y + z * z);
            return new double[] {x / length, y / length, z / length};
        }

        void add(double x_m, double y_m, double z_m) {
            if (here.squareTo(x_m, y_m, z_m) > limit) {
                return;
            }
            double height = dot(up, x_m, y_m, z_m);
            points.add(new Coordinate(dot(east, x_m, y_m, z_m) / height, dot(north, x_m, y_m, z_m) / height));
        }

        private static double dot(double[] a, double x, double y, double z) {
            return a[0] * x + a[1] * y + a[2] * z;
        }

        double hull_m() {
            Geometry hull = new ConvexHull(points.toArray(Coordinate[]::new), GEOMETRY).getConvexHull();
            Point origin = GEOMETRY.createPoint(new Coordinate(0, 0));
            if (hull.isEmpty() || hull.intersects(origin)) {
                return hull.isEmpty() ? Double.POSITIVE_INFINITY : 0;
            }
            Coordinate nearest = DistanceOp.nearestPoints(hull, origin)[0];
            Position there = Geocentric.onSurface(
                            up[0] + nearest.x * east[0] + nearest.y * north[0],
                            up[1] + nearest.x * east[1] + nearest.y * north[1],
                            up[2] + nearest.x * east[2] + nearest.y * north[2])
                    .position();
            return Geodesic.WGS84.Inverse(
                            place.latitude_deg(), place.longitude_deg(), there.latitude_deg(), there.longitude_deg())
                    .s12;
        }
    }
}
