package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/** One target of a VTS; bit 0 is its first. */
public final class VtsTargetLayout {

    /** 0 MMSI, 1 IMO number, 2 call sign, 3 other. In gpsd {@code idtype}. */
    public static final UnsignedField IDENTIFIER_TYPE = new UnsignedField(0, 2, 3);

    /** The upper bits of the identifier, which are 0 in a number. */
    public static final UnsignedField IDENTIFIER_HIGH = new UnsignedField(2, 12, 0);

    /** The MMSI or the IMO number. In gpsd {@code id}. */
    public static final UnsignedField IDENTIFIER_LOW = new UnsignedField(14, 30, 0);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(48, 24, Positions.NO_LATITUDE_E3MIN);

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(72, 25, Positions.NO_LONGITUDE_E3MIN);

    /** Over ground, 0 to 359; 360 not available. In gpsd {@code course}. */
    public static final UnsignedField COURSE_DEG = new UnsignedField(97, 9, 360);

    /** Of the UTC minute, 0 to 59; 60 and above as in message 1. */
    public static final UnsignedField SECOND = new UnsignedField(106, 6, 60);

    /** Over ground, 0 to 254; 255 not available. In gpsd {@code speed}. */
    public static final UnsignedField SPEED_KN = new UnsignedField(112, 8, 255);

    /** Measured values of {@link #COURSE_DEG}. */
    public static final Scale COURSE_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SPEED_KN}. */
    public static final Scale SPEED_KN_SCALE = new Scale(0, 254, 0, 1, 1);

    /** A call sign or other text, in the 42 bits that a number takes otherwise. */
    public static final TextField IDENTIFIER_TEXT = new TextField(2, 7);

    static final int BITS = 120;

    private VtsTargetLayout() {}

    /** The 42 bits of the identifier as one number, which it is where {@link #IDENTIFIER_TYPE} is 0 or 1. */
    public static long identifier(PayloadBits bits) {
        return bits.unsigned(IDENTIFIER_HIGH.start(), IDENTIFIER_HIGH.length() + IDENTIFIER_LOW.length());
    }
}
