package org.hawser.sea.port;

import java.util.function.IntConsumer;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.hawser.sea.Position;
import org.hawser.sea.UnitVector;
import org.hawser.sea.Wgs84;

/** Distances along the geodesic, and how they lie between two multiples of the angle between the places on a sphere. */
final class PortDistance {

    /**
     * Least and greatest radius of curvature of the WGS 84 ellipsoid in any direction, metres: a(1 - e²) along the meridian at the
     * equator, a / sqrt(1 - e²) at the poles. A geodesic is as long as the angle between its ends on the sphere of geodetic
     * coordinates times a length between the two: an arc of that sphere is stretched by a radius of curvature everywhere.
     */
    private static final double LEAST_RADIUS_M = Wgs84.A_M * (1 - Wgs84.E2);

    private static final double GREATEST_RADIUS_M = Wgs84.A_M / Math.sqrt(1 - Wgs84.E2);

    /** Distances are rounded to a metre, so that half a metre more may still count; the other half is for rounding of the angle. */
    private static final double MARGIN_M = 1;

    /** Nearly half around the earth a straight line says too little of the angle. */
    private static final double ALL_RAD = 3.1;

    private PortDistance() {}

    /** Metres along the WGS 84 geodesic, to the nearest metre. */
    static double distance_m(Position a, Position b) {
        return Math.rint(Geodesic.WGS84.Inverse(
                        a.latitude_deg(), a.longitude_deg(), b.latitude_deg(), b.longitude_deg(), GeodesicMask.DISTANCE)
                .s12);
    }

    /** A distance that the nearest of the places does not exceed, judged by the angles alone; infinite where there is none. */
    static double nearestAtMost_m(PortIndex index, UnitVector here) {
        double chordSquared = index.nearestChordSquared(here);
        return chordSquared == Double.POSITIVE_INFINITY
                ? chordSquared
                : UnitVector.angleOfChord(Math.sqrt(chordSquared)) * GREATEST_RADIUS_M;
    }

    /** Names every row that may lie within a distance, and some more. */
    static void candidates(PortIndex index, UnitVector here, double distance_m, IntConsumer found) {
        double angle = (distance_m + MARGIN_M) / LEAST_RADIUS_M;
        double chord = angle < ALL_RAD ? 2 * StrictMath.sin(angle / 2) : Double.POSITIVE_INFINITY;
        index.within(here, chord * chord, found);
    }
}
