package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** One waypoint of a route: see {@link WaypointLayout} for the meaning of each value. */
public record Waypoint(int longitude_e4min, int latitude_e4min) {

    static Waypoint read(PayloadBits bits) {
        return new Waypoint(WaypointLayout.LONGITUDE_E4MIN.read(bits), WaypointLayout.LATITUDE_E4MIN.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(WaypointLayout.BITS);
        WaypointLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        WaypointLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E4MIN.of(longitude_e4min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E4MIN.of(latitude_e4min);
    }
}
