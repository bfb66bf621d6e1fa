package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 4 of message 1/26, current at up to three depths (IMO SN.1/Circ.289). Fields are placed from the
 * first bit of the report, whose head is {@link SensorReportLayout}.
 */
public final class CurrentReportLayout {

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cspeed1}. */
    public static final UnsignedField SPEED_1 = new UnsignedField(27, 8, 247);

    /** 0 to 359; 360 and above not available. In gpsd {@code cdir1}. */
    public static final UnsignedField DIRECTION_1_DEG = new UnsignedField(35, 9, 360);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code cdepth1}. */
    public static final UnsignedField DEPTH_1_M = new UnsignedField(44, 9, 362);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cspeed2}. */
    public static final UnsignedField SPEED_2 = new UnsignedField(53, 8, 247);

    /** 0 to 359; 360 and above not available. In gpsd {@code cdir2}. */
    public static final UnsignedField DIRECTION_2_DEG = new UnsignedField(61, 9, 360);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code cdepth2}. */
    public static final UnsignedField DEPTH_2_M = new UnsignedField(70, 9, 362);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cspeed3}. */
    public static final UnsignedField SPEED_3 = new UnsignedField(79, 8, 247);

    /** 0 to 359; 360 and above not available. In gpsd {@code cdir3}. */
    public static final UnsignedField DIRECTION_3_DEG = new UnsignedField(87, 9, 360);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code cdepth3}. */
    public static final UnsignedField DEPTH_3_M = new UnsignedField(96, 9, 362);

    /**
     * 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5 nowcast, 7 no sensor. In
     * gpsd {@code sensortype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(105, 3, 0);

    /** Measured values of {@link #SPEED_1}. */
    public static final Scale SPEED_1_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DIRECTION_1_DEG}. */
    public static final Scale DIRECTION_1_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DEPTH_1_M}. */
    public static final Scale DEPTH_1_M_SCALE = new Scale(0, 361, 0, 1, 1);

    /** Measured values of {@link #SPEED_2}. */
    public static final Scale SPEED_2_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DIRECTION_2_DEG}. */
    public static final Scale DIRECTION_2_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DEPTH_2_M}. */
    public static final Scale DEPTH_2_M_SCALE = new Scale(0, 361, 0, 1, 1);

    /** Measured values of {@link #SPEED_3}. */
    public static final Scale SPEED_3_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DIRECTION_3_DEG}. */
    public static final Scale DIRECTION_3_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DEPTH_3_M}. */
    public static final Scale DEPTH_3_M_SCALE = new Scale(0, 361, 0, 1, 1);

    private CurrentReportLayout() {}
}
