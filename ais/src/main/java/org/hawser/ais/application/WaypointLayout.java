package org.hawser.ais.application;

import org.hawser.ais.SignedField;

/** One waypoint of a route; bit 0 is its first. */
public final class WaypointLayout {

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E4MIN = new SignedField(0, 28, Positions.NO_LONGITUDE_E4MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E4MIN = new SignedField(28, 27, Positions.NO_LATITUDE_E4MIN);

    static final int BITS = 55;

    private WaypointLayout() {}
}
