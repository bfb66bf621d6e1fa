package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 2 of message 1/26, wind (IMO SN.1/Circ.289). Fields are placed from the first bit of the report,
 * whose head is {@link SensorReportLayout}.
 */
public final class WindReportLayout {

    /** 0 to 120; 121: 121 knots or more; 122 not available. In gpsd {@code wspeed}. */
    public static final UnsignedField WIND_SPEED_KN = new UnsignedField(27, 7, 122);

    /** 0 to 120; 121: 121 knots or more; 122 not available. In gpsd {@code wgust}. */
    public static final UnsignedField WIND_GUST_KN = new UnsignedField(34, 7, 122);

    /** 0 to 359; 360 and above not available. In gpsd {@code wdir}. */
    public static final UnsignedField WIND_DIRECTION_DEG = new UnsignedField(41, 9, 360);

    /** 0 to 359; 360 and above not available. In gpsd {@code wgustdir}. */
    public static final UnsignedField WIND_GUST_DIRECTION_DEG = new UnsignedField(50, 9, 360);

    /**
     * 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5 nowcast, 7 no sensor. In
     * gpsd {@code sensortype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(59, 3, 0);

    /** 0 to 120; 121: 121 knots or more; 122 not available. In gpsd {@code fwspeed}. */
    public static final UnsignedField FORECAST_SPEED_KN = new UnsignedField(62, 7, 122);

    /** 0 to 120; 121: 121 knots or more; 122 not available. In gpsd {@code fwgust}. */
    public static final UnsignedField FORECAST_GUST_KN = new UnsignedField(69, 7, 122);

    /** 0 to 359; 360 and above not available. In gpsd {@code fwdir}. */
    public static final UnsignedField FORECAST_DIRECTION_DEG = new UnsignedField(76, 9, 360);

    /** 1 to 31; 0 not available. In gpsd {@code day}. */
    public static final UnsignedField FORECAST_DAY = new UnsignedField(85, 5, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code hour}. */
    public static final UnsignedField FORECAST_HOUR = new UnsignedField(90, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code minute}. */
    public static final UnsignedField FORECAST_MINUTE = new UnsignedField(95, 6, 60);

    /** 0 cancels the forecast; 255 not available. In gpsd {@code duration}. */
    public static final UnsignedField FORECAST_DURATION_MIN = new UnsignedField(101, 8, 255);

    /** Measured values of {@link #WIND_SPEED_KN}. */
    public static final Scale WIND_SPEED_KN_SCALE = new Scale(0, 121, 0, 1, 1);

    /** Measured values of {@link #WIND_GUST_KN}. */
    public static final Scale WIND_GUST_KN_SCALE = new Scale(0, 121, 0, 1, 1);

    /** Measured values of {@link #WIND_DIRECTION_DEG}. */
    public static final Scale WIND_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #WIND_GUST_DIRECTION_DEG}. */
    public static final Scale WIND_GUST_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #FORECAST_SPEED_KN}. */
    public static final Scale FORECAST_SPEED_KN_SCALE = new Scale(0, 121, 0, 1, 1);

    /** Measured values of {@link #FORECAST_GUST_KN}. */
    public static final Scale FORECAST_GUST_KN_SCALE = new Scale(0, 121, 0, 1, 1);

    /** Measured values of {@link #FORECAST_DIRECTION_DEG}. */
    public static final Scale FORECAST_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #FORECAST_DURATION_MIN}. */
    public static final Scale FORECAST_DURATION_MIN_SCALE = new Scale(0, 254, 0, 1, 1);

    private WindReportLayout() {}
}
