package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * Sensor report 3 of message 1/26, water level (IMO SN.1/Circ.289). Fields are placed from the first bit of the
 * report, whose head is {@link SensorReportLayout}.
 */
public final class WaterLevelReportLayout {

    /** Not relative to the datum. */
    public static final FlagField ABSOLUTE = new FlagField(27);

    /** -32767: that or less, 32767: that or more; -32768 not available. In gpsd {@code level}. */
    public static final SignedField LEVEL_CM = new SignedField(28, 16, -32768);

    /** 3 not available. In gpsd {@code leveltrend}. */
    public static final UnsignedField TREND = new UnsignedField(44, 2, 3);

    /**
     * 0 MLLW, 1 IGLD-85, 2 local river datum, 3 station datum, 4 MHHW, 5 MHW, 6 MSL, 7 MLW, 8 NGVD-29, 9 NAVD-88, 10 WGS
     * 84, 11 LAT, 12 pool, 13 gauge; 14 not available.
     */
    public static final UnsignedField DATUM = new UnsignedField(46, 5, 14);

    /**
     * 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5 nowcast, 7 no sensor. In
     * gpsd {@code sensortype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(51, 3, 0);

    /** In gpsd {@code absolute}. */
    public static final FlagField FORECAST_ABSOLUTE = new FlagField(54);

    /** -32767: that or less, 32767: that or more; -32768 not available. In gpsd {@code level}. */
    public static final SignedField FORECAST_LEVEL_CM = new SignedField(55, 16, -32768);

    /** 1 to 31; 0 not available. In gpsd {@code day}. */
    public static final UnsignedField FORECAST_DAY = new UnsignedField(71, 5, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code hour}. */
    public static final UnsignedField FORECAST_HOUR = new UnsignedField(76, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code minute}. */
    public static final UnsignedField FORECAST_MINUTE = new UnsignedField(81, 6, 60);

    /** 0 cancels the forecast; 255 not available. In gpsd {@code duration}. */
    public static final UnsignedField FORECAST_DURATION_MIN = new UnsignedField(87, 8, 255);

    /** Measured values of {@link #LEVEL_CM}. */
    public static final Scale LEVEL_CM_SCALE = new Scale(-32767, 32767, 0, 1, 1);

    /** Measured values of {@link #FORECAST_LEVEL_CM}. */
    public static final Scale FORECAST_LEVEL_CM_SCALE = new Scale(-32767, 32767, 0, 1, 1);

    /** Measured values of {@link #FORECAST_DURATION_MIN}. */
    public static final Scale FORECAST_DURATION_MIN_SCALE = new Scale(0, 254, 0, 1, 1);

    private WaterLevelReportLayout() {}
}
