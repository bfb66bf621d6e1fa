package org.hawser.ais.application;

import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/** One tidal window; bit 0 is its first. */
public final class TidalWindowLayout {

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(0, 25, Positions.NO_LONGITUDE_E3MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(25, 24, Positions.NO_LATITUDE_E3MIN);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField FROM_HOUR = new UnsignedField(49, 5, 24);

    /** 0 to 59; 60 not available. In gpsd {@code from_min}. */
    public static final UnsignedField FROM_MINUTE = new UnsignedField(54, 6, 60);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField TO_HOUR = new UnsignedField(60, 5, 24);

    /** 0 to 59; 60 not available. In gpsd {@code to_min}. */
    public static final UnsignedField TO_MINUTE = new UnsignedField(65, 6, 60);

    /** Predicted, 0 to 359; 360 not available. In gpsd {@code cdir}. */
    public static final UnsignedField CURRENT_DIRECTION_DEG = new UnsignedField(71, 9, 360);

    /** Predicted, 1/10 knot, 0 to 250; 251: 25.1 knots or more; 255 not available. In gpsd {@code cspeed}. */
    public static final UnsignedField CURRENT_SPEED = new UnsignedField(80, 8, 255);

    /** Measured values of {@link #CURRENT_DIRECTION_DEG}. */
    public static final Scale CURRENT_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_SPEED}. */
    public static final Scale CURRENT_SPEED_SCALE = new Scale(0, 251, 0, 1, 10);

    static final int BITS = 88;

    private TidalWindowLayout() {}
}
