package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Monitoring of an aid to navigation by the General Lighthouse Authorities: United Kingdom (235), Ireland (250):
 * 235/10 and 250/10 (IALA Recommendation A-126).
 */
public final class AidMonitoringLayout {

    /** Of the AIS unit, 1/20 V; 0 not used. In gpsd {@code ana_int}. */
    public static final UnsignedField SUPPLY_VOLTAGE = new UnsignedField(0, 10, 0);

    /** 1/20 V; 0 not used. In gpsd {@code ana_ext1}. */
    public static final UnsignedField EXTERNAL_1 = new UnsignedField(10, 10, 0);

    /** 1/20 V; 0 not used. In gpsd {@code ana_ext2}. */
    public static final UnsignedField EXTERNAL_2 = new UnsignedField(20, 10, 0);

    /** 0 none, 1 not monitored, 2 operational, 3 error. */
    public static final UnsignedField RACON = new UnsignedField(30, 2, 0);

    /** 0 none or not monitored, 1 on, 2 off, 3 error. */
    public static final UnsignedField LIGHT = new UnsignedField(32, 2, 0);

    /** Bad health. */
    public static final FlagField ALARM = new FlagField(34);

    /** A bit each, 7 to 0; 1 on. In gpsd {@code stat_ext}. */
    public static final UnsignedField DIGITAL_INPUTS = new UnsignedField(35, 8, 0);

    /** In gpsd {@code off_pos}. */
    public static final FlagField OFF_POSITION = new FlagField(43);

    /** Measured values of {@link #SUPPLY_VOLTAGE}. */
    public static final Scale SUPPLY_VOLTAGE_SCALE = new Scale(1, 1023, 0, 1, 20);

    /** Measured values of {@link #EXTERNAL_1}. */
    public static final Scale EXTERNAL_1_SCALE = new Scale(1, 1023, 0, 1, 20);

    /** Measured values of {@link #EXTERNAL_2}. */
    public static final Scale EXTERNAL_2_SCALE = new Scale(1, 1023, 0, 1, 20);

    static final int BITS = 48;

    private AidMonitoringLayout() {}

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
