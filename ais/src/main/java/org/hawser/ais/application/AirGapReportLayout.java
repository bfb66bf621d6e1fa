package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 10 of message 1/26, air gap (IMO SN.1/Circ.289). Fields are placed from the first bit of the report,
 * whose head is {@link SensorReportLayout}.
 */
public final class AirGapReportLayout {

    /** 1/100 m, 1 to 8190; 8191: 81.91 m or more; 0 not available. */
    public static final UnsignedField AIR_DRAUGHT = new UnsignedField(27, 13, 0);

    /** 1/100 m, 1 to 8190; 8191: 81.91 m or more; 0 not available. */
    public static final UnsignedField AIR_GAP = new UnsignedField(40, 13, 0);

    /** 0 steady, 1 rising, 2 falling, 3 not available. In gpsd {@code gaptrend}. */
    public static final UnsignedField TREND = new UnsignedField(53, 2, 3);

    /** 1/100 m, 1 to 8190; 8191: 81.91 m or more; 0 not available. In gpsd {@code fairgap}. */
    public static final UnsignedField FORECAST_AIR_GAP = new UnsignedField(55, 13, 0);

    /** 1 to 31; 0 not available. In gpsd {@code day}. */
    public static final UnsignedField FORECAST_DAY = new UnsignedField(68, 5, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code hour}. */
    public static final UnsignedField FORECAST_HOUR = new UnsignedField(73, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code minute}. */
    public static final UnsignedField FORECAST_MINUTE = new UnsignedField(78, 6, 60);

    /** Measured values of {@link #AIR_DRAUGHT}. */
    public static final Scale AIR_DRAUGHT_SCALE = new Scale(1, 8191, 0, 1, 100);

    /** Measured values of {@link #AIR_GAP}. */
    public static final Scale AIR_GAP_SCALE = new Scale(1, 8191, 0, 1, 100);

    /** Measured values of {@link #FORECAST_AIR_GAP}. */
    public static final Scale FORECAST_AIR_GAP_SCALE = new Scale(1, 8191, 0, 1, 100);

    private AirGapReportLayout() {}
}
