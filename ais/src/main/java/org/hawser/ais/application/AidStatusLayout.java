package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Monitoring of an aid to navigation as Zeni Lite buoys send it: 0/0 (the register of application-specific messages
 * at e-navigation.nl).
 */
public final class AidStatusLayout {

    public static final UnsignedField SUB_APPLICATION = new UnsignedField(0, 16, 0);

    /** 1/10 V. */
    public static final UnsignedField VOLTAGE = new UnsignedField(16, 12, 0);

    /** 1/10 A. */
    public static final UnsignedField CURRENT = new UnsignedField(28, 10, 0);

    /** Supplied with direct current. */
    public static final FlagField DIRECT_CURRENT = new FlagField(38);

    public static final FlagField LIGHT_ON = new FlagField(39);

    public static final FlagField BATTERY_LOW = new FlagField(40);

    public static final FlagField OFF_POSITION = new FlagField(41);

    /** Measured values of {@link #VOLTAGE}. */
    public static final Scale VOLTAGE_SCALE = new Scale(0, 4095, 0, 1, 10);

    /** Measured values of {@link #CURRENT}. */
    public static final Scale CURRENT_SCALE = new Scale(0, 1023, 0, 1, 10);

    static final int BITS = 48;

    private AidStatusLayout() {}

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
