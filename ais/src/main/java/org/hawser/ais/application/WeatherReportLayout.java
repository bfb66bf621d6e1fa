package org.hawser.ais.application;

import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * Sensor report 9 of message 1/26, weather (IMO SN.1/Circ.289). Fields are placed from the first bit of the report,
 * whose head is {@link SensorReportLayout}.
 */
public final class WeatherReportLayout {

    /** 1/10 degree Celsius, -600 to 600; -1024 not available. In gpsd {@code temperature}. */
    public static final SignedField AIR_TEMPERATURE = new SignedField(27, 11, -1024);

    /**
     * Of the temperature: 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5
     * nowcast, 7 no sensor. In gpsd {@code sensortype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(38, 3, 0);

    /** 0 rain, 1 and 2 rain and snow, 3 other. In gpsd {@code preciptype}. */
    public static final UnsignedField PRECIPITATION = new UnsignedField(41, 2, 3);

    /** 1/10 nautical mile, 0 to 240; 241: 24.1 or more; 242 not available; 243 no sensor. */
    public static final UnsignedField VISIBILITY = new UnsignedField(43, 8, 243);

    /** 1/10 degree Celsius, -200 to 500; 501 not available. */
    public static final SignedField DEW_POINT = new SignedField(51, 10, 501);

    /** As {@link #SENSOR}. In gpsd {@code dewtype}. */
    public static final UnsignedField DEW_POINT_SENSOR = new UnsignedField(61, 3, 0);

    /** 1 to 401: 800 to 1200 hPa; 0: 799 hPa or less; 402: 1201 hPa or more; 403 not available. In gpsd {@code pressure}. */
    public static final UnsignedField AIR_PRESSURE = new UnsignedField(64, 9, 403);

    /** 0 steady, 1 decreasing, 2 increasing, 3 not available. In gpsd {@code pressuretend}. */
    public static final UnsignedField AIR_PRESSURE_TENDENCY = new UnsignedField(73, 2, 3);

    /** As {@link #SENSOR}. In gpsd {@code pressuretype}. */
    public static final UnsignedField PRESSURE_SENSOR = new UnsignedField(75, 3, 0);

    /** 1/10 per mille, 0 to 500; 501: 50.1 or more; 502 not available; 503 no sensor. */
    public static final UnsignedField SALINITY = new UnsignedField(78, 9, 502);

    /** Measured values of {@link #AIR_TEMPERATURE}. */
    public static final Scale AIR_TEMPERATURE_SCALE = new Scale(-600, 600, 0, 1, 10);

    /** Measured values of {@link #VISIBILITY}. */
    public static final Scale VISIBILITY_SCALE = new Scale(0, 241, 0, 1, 10);

    /** Measured values of {@link #DEW_POINT}. */
    public static final Scale DEW_POINT_SCALE = new Scale(-200, 500, 0, 1, 10);

    /** Measured values of {@link #AIR_PRESSURE}. */
    public static final Scale AIR_PRESSURE_SCALE = new Scale(0, 402, 799, 1, 1);

    /** Measured values of {@link #SALINITY}. */
    public static final Scale SALINITY_SCALE = new Scale(0, 501, 0, 1, 10);

    private WeatherReportLayout() {}
}
