package org.hawser.sea;

/**
 * A place on the earth in WGS 84 geodetic coordinates.
 *
 * @param latitude_deg degrees north, -90 to 90
 * @param longitude_deg degrees east, -180 to 180
 */
public record Position(double latitude_deg, double longitude_deg) {

    public Position {
        if (!(latitude_deg >= -90 && latitude_deg <= 90)) {
            throw new IllegalArgumentException("latitude " + latitude_deg + " is outside -90 to 90 degrees");
        }
        if (!(longitude_deg >= -180 && longitude_deg <= 180)) {
            throw new IllegalArgumentException("longitude " + longitude_deg + " is outside -180 to 180 degrees");
        }
    }

    /** The position that two fixed-point coordinates stand for; see {@link FixedPoint}. */
    public static Position ofFixed(int latitude_e5min, int longitude_e5min) {
        return new Position(FixedPoint.toDegrees(latitude_e5min), FixedPoint.toDegrees(longitude_e5min));
    }
}
