package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** A sensor's where the sensors of a site are: see {@link SiteLocationLayout} for the meaning of each value. */
public record SiteLocation(int longitude_e4min, int latitude_e4min, int altitude, int owner, int timeout)
        implements SensorData {

    static final int KIND = 0;

    static SiteLocation read(PayloadBits bits) {
        return new SiteLocation(
                SiteLocationLayout.LONGITUDE_E4MIN.read(bits),
                SiteLocationLayout.LATITUDE_E4MIN.read(bits),
                SiteLocationLayout.ALTITUDE.read(bits),
                SiteLocationLayout.OWNER.read(bits),
                SiteLocationLayout.TIMEOUT.read(bits));
    }

    void write(PayloadBits bits) {
        SiteLocationLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        SiteLocationLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        SiteLocationLayout.ALTITUDE.write(bits, altitude);
        SiteLocationLayout.OWNER.write(bits, owner);
        SiteLocationLayout.TIMEOUT.write(bits, timeout);
    }

    @Override
    public int kind() {
        return KIND;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E4MIN.of(longitude_e4min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E4MIN.of(latitude_e4min);
    }

    public OptionalDouble altitude_m() {
        return SiteLocationLayout.ALTITUDE_SCALE.of(altitude);
    }
}
