package org.hawser.ais.application;

import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/** The water level at one gauge; bit 0 is its first. */
public final class GaugeLevelLayout {

    /** 0 unknown. In gpsd {@code id}. */
    public static final UnsignedField GAUGE = new UnsignedField(0, 11, 0);

    /** Relative to the local standard; 0 unknown. In gpsd {@code level}. */
    public static final SignedField LEVEL_CM = new SignedField(11, 14, 0);

    static final int BITS = 25;

    private GaugeLevelLayout() {}
}
