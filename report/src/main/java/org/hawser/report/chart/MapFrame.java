package org.hawser.report.chart;

import java.util.List;
import org.hawser.report.chart.Svg.Point;
import org.hawser.sea.Position;

/**
 * A window of the earth and the picture it fills: parallels and meridians are straight and at right angles, and distances are true
 * in its middle (equirectangular projection). It may lie across the antimeridian.
 *
 * @param west degrees, -180 to 180
 * @param north degrees
 * @param perDegreeEast picture units a degree of longitude
 * @param perDegreeNorth picture units a degree of latitude
 */
record MapFrame(double west, double north, double perDegreeEast, double perDegreeNorth, int width, int height) {

    private static final double KM_PER_DEGREE = 111.2;

    /** Part of the picture that is left free around what must be seen. */
    private static final double MARGIN = 0.12;

    /** Beyond this a map is of the world, and its middle is no measure for its scale. */
    private static final double WORLD_deg = 60;

    /** Meridians converge at the poles; here they stop converging, or the map would have no width. */
    private static final double LEAST_COSINE = 0.05;

    /** The frame that holds all places, with at least {@code least_km} to each side. */
    static MapFrame around(List<Position> places, double least_km, int width, int height) {
        double south = places.stream().mapToDouble(Position::latitude_deg).min().orElse(0);
        double top = places.stream().mapToDouble(Position::latitude_deg).max().orElse(0);
        LongitudeRange range = LongitudeRange.of(places);
        double middle = (south + top) / 2;
        double cosine =
                top - south > WORLD_deg ? 1 : Math.max(LEAST_COSINE, StrictMath.cos(StrictMath.toRadians(middle)));
        double high = Math.max((top - south) / (1 - 2 * MARGIN), least_km / KM_PER_DEGREE);
        double wide = Math.max(range.span() / (1 - 2 * MARGIN), least_km / KM_PER_DEGREE / cosine);
        double scale = Math.min(height / high, width / (wide * cosine));
        double west = LongitudeRange.wrap(range.middle() - width / (2 * scale * cosine));
        return new MapFrame(west, middle + height / (2 * scale), scale * cosine, scale, width, height);
    }

    double south() {
        return north - height / perDegreeNorth;
    }

    /** Degrees from the western edge to the eastern one. */
    double span() {
        return width / perDegreeEast;
    }

    /** Eastern edge, counted on from the western: more than 180 where the frame lies across the antimeridian. */
    double east() {
        return west + span();
    }

    Point point(Position position) {
        double middle = west + span() / 2;
        double fromMiddle = LongitudeRange.wrap(position.longitude_deg() - middle);
        return point(position.latitude_deg(), middle + fromMiddle);
    }

    /** A place whose longitude is counted on from the western edge. */
    Point point(double latitude, double longitude) {
        return new Point((longitude - west) * perDegreeEast, (north - latitude) * perDegreeNorth);
    }

    /** Picture units a metre. */
    double perMetre() {
        return perDegreeNorth / (KM_PER_DEGREE * 1_000);
    }
}
