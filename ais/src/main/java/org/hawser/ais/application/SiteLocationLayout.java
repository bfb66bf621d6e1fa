package org.hawser.ais.application;

import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * Sensor report 0 of message 1/26, where the sensors of a site are (IMO SN.1/Circ.289). Fields are placed from the
 * first bit of the report, whose head is {@link SensorReportLayout}.
 */
public final class SiteLocationLayout {

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E4MIN = new SignedField(27, 28, Positions.NO_LONGITUDE_E4MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E4MIN = new SignedField(55, 27, Positions.NO_LATITUDE_E4MIN);

    /** 1/10 m above mean sea level, 0 to 2000; 2001: 200.1 m or more; 2002 not available. In gpsd {@code alt}. */
    public static final UnsignedField ALTITUDE = new UnsignedField(82, 11, 2002);

    /**
     * 1 hydrographic office, 2 inland waterway authority, 3 coastal directorate, 4 meteorological service, 5 port
     * authority, 6 coast guard; 0 unknown.
     */
    public static final UnsignedField OWNER = new UnsignedField(93, 4, 0);

    /** 0 none, 1 ten minutes, 2 an hour, 3 six hours, 4 twelve hours, 5 a day. */
    public static final UnsignedField TIMEOUT = new UnsignedField(97, 3, 0);

    /** Measured values of {@link #ALTITUDE}. */
    public static final Scale ALTITUDE_SCALE = new Scale(0, 2001, 0, 1, 10);

    private SiteLocationLayout() {}
}
