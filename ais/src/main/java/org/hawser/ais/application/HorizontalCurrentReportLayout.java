package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 6 of message 1/26, current at up to two places away from the sensor (IMO SN.1/Circ.289). Fields are
 * placed from the first bit of the report, whose head is {@link SensorReportLayout}.
 */
public final class HorizontalCurrentReportLayout {

    /** 0 to 359; 360 and above not available. In gpsd {@code bearing1}. */
    public static final UnsignedField BEARING_1_DEG = new UnsignedField(27, 9, 360);

    /** 0 to 120; 121: that or more; 122 not available. In gpsd {@code distance1}. */
    public static final UnsignedField DISTANCE_1_M = new UnsignedField(36, 7, 122);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. */
    public static final UnsignedField SPEED_1 = new UnsignedField(43, 8, 247);

    /** 0 to 359; 360 and above not available. In gpsd {@code direction1}. */
    public static final UnsignedField DIRECTION_1_DEG = new UnsignedField(51, 9, 360);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code depth1}. */
    public static final UnsignedField DEPTH_1_M = new UnsignedField(60, 9, 362);

    /** 0 to 359; 360 and above not available. In gpsd {@code bearing2}. */
    public static final UnsignedField BEARING_2_DEG = new UnsignedField(69, 9, 360);

    /** 0 to 120; 121: that or more; 122 not available. In gpsd {@code distance2}. */
    public static final UnsignedField DISTANCE_2_M = new UnsignedField(78, 7, 122);

    /** 1/10 knot, 0 to 245; 246: 24.6 knots or more; 247 not available. */
    public static final UnsignedField SPEED_2 = new UnsignedField(85, 8, 247);

    /** 0 to 359; 360 and above not available. In gpsd {@code direction2}. */
    public static final UnsignedField DIRECTION_2_DEG = new UnsignedField(93, 9, 360);

    /** Below the surface, 0 to 360; 361: that or more; 362 not available. In gpsd {@code depth2}. */
    public static final UnsignedField DEPTH_2_M = new UnsignedField(102, 9, 362);

    /** Measured values of {@link #BEARING_1_DEG}. */
    public static final Scale BEARING_1_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DISTANCE_1_M}. */
    public static final Scale DISTANCE_1_M_SCALE = new Scale(0, 121, 0, 1, 1);

    /** Measured values of {@link #SPEED_1}. */
    public static final Scale SPEED_1_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DIRECTION_1_DEG}. */
    public static final Scale DIRECTION_1_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DEPTH_1_M}. */
    public static final Scale DEPTH_1_M_SCALE = new Scale(0, 361, 0, 1, 1);

    /** Measured values of {@link #BEARING_2_DEG}. */
    public static final Scale BEARING_2_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DISTANCE_2_M}. */
    public static final Scale DISTANCE_2_M_SCALE = new Scale(0, 121, 0, 1, 1);

    /** Measured values of {@link #SPEED_2}. */
    public static final Scale SPEED_2_SCALE = new Scale(0, 246, 0, 1, 10);

    /** Measured values of {@link #DIRECTION_2_DEG}. */
    public static final Scale DIRECTION_2_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #DEPTH_2_M}. */
    public static final Scale DEPTH_2_M_SCALE = new Scale(0, 361, 0, 1, 1);

    private HorizontalCurrentReportLayout() {}
}
