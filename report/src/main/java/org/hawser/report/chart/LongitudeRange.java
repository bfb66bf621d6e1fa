package org.hawser.report.chart;

import java.util.List;
import org.hawser.sea.Position;

/**
 * The shortest stretch of longitude that holds all places, which may cross the antimeridian.
 *
 * @param west its western end, -180 to 180
 * @param span degrees to its eastern end
 */
record LongitudeRange(double west, double span) {

    /** All the way round but for the widest stretch that holds none. */
    static LongitudeRange of(List<Position> places) {
        double[] sorted =
                places.stream().mapToDouble(Position::longitude_deg).sorted().toArray();
        if (sorted.length == 0) {
            return new LongitudeRange(0, 0);
        }
        double last = sorted[sorted.length - 1];
        double widest = sorted[0] + 360 - last;
        double west = sorted[0];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > widest) {
                widest = sorted[i] - sorted[i - 1];
                west = sorted[i];
            }
        }
        return new LongitudeRange(west, 360 - widest);
    }

    double middle() {
        return west + span / 2;
    }

    /** The same meridian as -180 to 180. */
    static double wrap(double longitude) {
        double turns = StrictMath.floor((longitude + 180) / 360);
        return longitude - 360 * turns;
    }
}
