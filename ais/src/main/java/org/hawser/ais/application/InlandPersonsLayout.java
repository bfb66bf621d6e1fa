package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Number of persons on board an inland vessel: 200/55 (Commission Regulation (EC) 415/2007).
 */
public final class InlandPersonsLayout {

    /** 0 to 254; 255 unknown. */
    public static final UnsignedField CREW = new UnsignedField(0, 8, 255);

    /** 0 to 8190; 8191 unknown. */
    public static final UnsignedField PASSENGERS = new UnsignedField(8, 13, 8191);

    /** 0 to 254; 255 unknown. */
    public static final UnsignedField PERSONNEL = new UnsignedField(21, 8, 255);

    /** Measured values of {@link #CREW}. */
    public static final Scale CREW_SCALE = new Scale(0, 254, 0, 1, 1);

    /** Measured values of {@link #PASSENGERS}. */
    public static final Scale PASSENGERS_SCALE = new Scale(0, 8190, 0, 1, 1);

    /** Measured values of {@link #PERSONNEL}. */
    public static final Scale PERSONNEL_SCALE = new Scale(0, 254, 0, 1, 1);

    static final int BITS = 80;

    private InlandPersonsLayout() {}

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
