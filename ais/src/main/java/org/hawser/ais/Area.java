package org.hawser.ais;

import java.util.OptionalDouble;

/**
 * The rectangle that messages 22 and 23 speak of, in tenths of a minute, east and north positive; longitude 181 degrees (108600)
 * and latitude 91 degrees (54600): not available.
 */
public record Area(
        int northEastLongitude_e1min,
        int northEastLatitude_e1min,
        int southWestLongitude_e1min,
        int southWestLatitude_e1min)
        implements ChannelManagement.Target {

    private static final int NO_LONGITUDE = 181 * 600;
    private static final int NO_LATITUDE = 91 * 600;

    public OptionalDouble northEastLongitude_deg() {
        return Scaled.of(northEastLongitude_e1min, NO_LONGITUDE, Scaled.E1MIN_PER_DEG);
    }

    public OptionalDouble northEastLatitude_deg() {
        return Scaled.of(northEastLatitude_e1min, NO_LATITUDE, Scaled.E1MIN_PER_DEG);
    }

    public OptionalDouble southWestLongitude_deg() {
        return Scaled.of(southWestLongitude_e1min, NO_LONGITUDE, Scaled.E1MIN_PER_DEG);
    }

    public OptionalDouble southWestLatitude_deg() {
        return Scaled.of(southWestLatitude_e1min, NO_LATITUDE, Scaled.E1MIN_PER_DEG);
    }
}
