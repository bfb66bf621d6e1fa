package org.hawser.ais.application;

import org.hawser.ais.UnsignedField;

/**
 * Sensor report 8 of message 1/26, salinity (IMO SN.1/Circ.289). Fields are placed from the first bit of the report,
 * whose head is {@link SensorReportLayout}.
 */
public final class SalinityReportLayout {

    /** 1/10 degree Celsius above -10, 0 to 600; 601 not available. In gpsd {@code watertemp}. */
    public static final UnsignedField WATER_TEMPERATURE = new UnsignedField(27, 10, 601);

    /** 1/100 S/m, 0 to 700; 701: 7.01 S/m or more; 702 not available; 703 no sensor. */
    public static final UnsignedField CONDUCTIVITY = new UnsignedField(37, 10, 703);

    /** 1/10 decibar, 0 to 60000; 60001: that or more; 60002 not available; 60003 no sensor. */
    public static final UnsignedField PRESSURE = new UnsignedField(47, 16, 60003);

    /** 1/10 per mille, 0 to 500; 501: 50.1 or more; 502 not available; 503 no sensor. */
    public static final UnsignedField SALINITY = new UnsignedField(63, 9, 502);

    /** 0 measured, 1 calculated by PSS-78, 2 calculated otherwise. In gpsd {@code salinitytype}. */
    public static final UnsignedField SALINITY_KIND = new UnsignedField(72, 2, 0);

    /**
     * 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted, 4 forecast, 5 nowcast, 7 no sensor. In
     * gpsd {@code sensortype}.
     */
    public static final UnsignedField SENSOR = new UnsignedField(74, 3, 0);

    /** Measured values of {@link #WATER_TEMPERATURE}. */
    public static final Scale WATER_TEMPERATURE_SCALE = new Scale(0, 600, -100, 1, 10);

    /** Measured values of {@link #CONDUCTIVITY}. */
    public static final Scale CONDUCTIVITY_SCALE = new Scale(0, 701, 0, 1, 100);

    /** Measured values of {@link #PRESSURE}. */
    public static final Scale PRESSURE_SCALE = new Scale(0, 60001, 0, 1, 10);

    /** Measured values of {@link #SALINITY}. */
    public static final Scale SALINITY_SCALE = new Scale(0, 501, 0, 1, 10);

    private SalinityReportLayout() {}
}
