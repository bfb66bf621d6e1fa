package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 5 of message 1/26, current by its components at up to two depths (IMO SN.1/Circ.289). Fields are
 * placed from the first bit of the report, whose head is {@link SensorReportLayout}.
 */
public final class Current3dReportLayout {

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cnorth1}. */
    public static final UnsignedField NORTH_1 = new UnsignedField(27, 8, 247);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code ceast1}. */
    public static final UnsignedField EAST_1 = new UnsignedField(35, 8, 247);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cup1}. */
    public static final UnsignedField UP_1 = new UnsignedField(43, 8, 247);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code cdepth1}. */
    public static final UnsignedField DEPTH_1_M = new UnsignedField(51, 9, 362);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cnorth2}. */
    public static final UnsignedField NORTH_2 = new UnsignedField(60, 8, 247);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code ceast2}. */
    public static final UnsignedField EAST_2 = new UnsignedField(68, 8, 247);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. In gpsd {@code cup2}. */
    public static final UnsignedField UP_2 = new UnsignedField(76, 8, 247);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code cdepth2}. */
    public static final UnsignedField DEPTH_2_M = new UnsignedField(84, 9, 362);

    /**
     * 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5 nowcast, 7 no sensor. In
     * gpsd {@code sensortype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(93, 3, 0);

    /** Measured values of {@link #NORTH_1}. */
    public static final Scale NORTH_1_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #EAST_1}. */
    public static final Scale EAST_1_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #UP_1}. */
    public static final Scale UP_1_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DEPTH_1_M}. */
    public static final Scale DEPTH_1_M_SCALE = new Scale(0, 361, 0, 1, 1);

    /** Measured values of {@link #NORTH_2}. */
    public static final Scale NORTH_2_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #EAST_2}. */
    public static final Scale EAST_2_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #UP_2}. */
    public static final Scale UP_2_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DEPTH_2_M}. */
    public static final Scale DEPTH_2_M_SCALE = new Scale(0, 361, 0, 1, 1);

    private Current3dReportLayout() {}
}
