package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * Status of a light signal: 200/40 (Commission Regulation (EC) 415/2007).
 */
public final class InlandSignalLayout {

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E4MIN = new SignedField(0, 28, Positions.NO_LONGITUDE_E4MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E4MIN = new SignedField(28, 27, Positions.NO_LATITUDE_E4MIN);

    /** Arrangement of the lights; 0 and 15 unknown. */
    public static final UnsignedField FORM = new UnsignedField(55, 4, 0);

    /** 0 to 359; 511 not available. In gpsd {@code facing}. */
    public static final UnsignedField ORIENTATION_DEG = new UnsignedField(59, 9, 511);

    /** 1 upstream, 2 downstream, 3 to the left bank, 4 to the right bank; 0 unknown. In gpsd {@code direction}. */
    public static final UnsignedField IMPACT_DIRECTION = new UnsignedField(68, 3, 0);

    /**
     * Nine decimal digits, one a light: 0 unknown, 1 none, 2 white, 3 yellow, 4 green, 5 red, 6 white flashing, 7 yellow
     * flashing. In gpsd {@code status}.
     */
    public static final UnsignedField LIGHTS = new UnsignedField(71, 30, 0);

    /** Measured values of {@link #ORIENTATION_DEG}. */
    public static final Scale ORIENTATION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    static final int BITS = 112;

    private InlandSignalLayout() {}

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
