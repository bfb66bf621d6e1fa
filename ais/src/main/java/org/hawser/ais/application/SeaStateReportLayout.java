package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 7 of message 1/26, sea state (IMO SN.1/Circ.289). Fields are placed from the first bit of the report,
 * whose head is {@link SensorReportLayout}.
 */
public final class SeaStateReportLayout {

    /** 1/10 m, 0 to 245; 246: 24.6 m or more; 247 not available. In gpsd {@code swheight}. */
    public static final UnsignedField SWELL_HEIGHT = new UnsignedField(27, 8, 247);

    /** 0 to 60; 61 not available. In gpsd {@code swperiod}. */
    public static final UnsignedField SWELL_PERIOD_S = new UnsignedField(35, 6, 61);

    /** 0 to 359; 360 and above not available. In gpsd {@code swelldir}. */
    public static final UnsignedField SWELL_DIRECTION_DEG = new UnsignedField(41, 9, 360);

    /** Beaufort, 0 to 12; 13 not available. */
    public static final UnsignedField SEA_STATE = new UnsignedField(50, 4, 13);

    /**
     * Of the swell: 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5 nowcast, 7
     * no sensor. In gpsd {@code swelltype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(54, 3, 0);

    /** 1/10 degree Celsius above -10, 0 to 600; 601 not available. In gpsd {@code watertemp}. */
    public static final UnsignedField WATER_TEMPERATURE = new UnsignedField(57, 10, 601);

    /** 1/10 m, 0 to 120; 121: 12.1 m or more; 122 not available. In gpsd {@code distance1}. */
    public static final UnsignedField WATER_TEMPERATURE_DEPTH = new UnsignedField(67, 7, 122);

    /** As {@link #SENSOR}. In gpsd {@code depthtype}. */
    public static final UnsignedField DEPTH_SENSOR = new UnsignedField(74, 3, 0);

    /** 1/10 m, 0 to 245; 246: 24.6 m or more; 247 not available. */
    public static final UnsignedField WAVE_HEIGHT = new UnsignedField(77, 8, 247);

    /** 0 to 60; 61 not available. In gpsd {@code waveperiod}. */
    public static final UnsignedField WAVE_PERIOD_S = new UnsignedField(85, 6, 61);

    /** 0 to 359; 360 and above not available. In gpsd {@code wavedir}. */
    public static final UnsignedField WAVE_DIRECTION_DEG = new UnsignedField(91, 9, 360);

    /** As {@link #SENSOR}. In gpsd {@code wavetype}. */
    public static final UnsignedField WAVE_SENSOR = new UnsignedField(100, 3, 0);

    /** 1/10 per mille, 0 to 500; 501: 50.1 or more; 502 not available; 503 no sensor. */
    public static final UnsignedField SALINITY = new UnsignedField(103, 9, 502);

    /** Measured values of {@link #SWELL_HEIGHT}. */
    public static final Scale SWELL_HEIGHT_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #SWELL_PERIOD_S}. */
    public static final Scale SWELL_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #SWELL_DIRECTION_DEG}. */
    public static final Scale SWELL_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SEA_STATE}. */
    public static final Scale SEA_STATE_SCALE = new Scale(0, 12, 0, 1, 1);

    /** Measured values of {@link #WATER_TEMPERATURE}. */
    public static final Scale WATER_TEMPERATURE_SCALE = new Scale(0, 600, -100, 1, 10);

    /** Measured values of {@link #WATER_TEMPERATURE_DEPTH}. */
    public static final Scale WATER_TEMPERATURE_DEPTH_SCALE = new Scale(0, 121, 0, 1, 10);

    /** Measured values of {@link #WAVE_HEIGHT}. */
    public static final Scale WAVE_HEIGHT_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #WAVE_PERIOD_S}. */
    public static final Scale WAVE_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #WAVE_DIRECTION_DEG}. */
    public static final Scale WAVE_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SALINITY}. */
    public static final Scale SALINITY_SCALE = new Scale(0, 501, 0, 1, 10);

    private SeaStateReportLayout() {}
}
