package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.UnsignedField;

/**
 * The water level at one gauge; bit 0 is its first. gpsd takes {@code level} for a number in two's complement over both;
 * the regulation has a sign, 1 for positive, and an amount, and so have real messages.
 */
public final class GaugeLevelLayout {

    /** 0 unknown. In gpsd {@code id}. */
    public static final UnsignedField GAUGE = new UnsignedField(0, 11, 0);

    /** Whether the level is above the local standard, not below. */
    public static final FlagField ABOVE = new FlagField(11);

    /** Above or below the local standard; 0 unknown. */
    public static final UnsignedField LEVEL_CM = new UnsignedField(12, 13, 0);

    static final int BITS = 25;

    private GaugeLevelLayout() {}
}
