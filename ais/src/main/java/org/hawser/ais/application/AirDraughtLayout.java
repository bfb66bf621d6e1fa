package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Extended ship static and voyage related data in the older form: the height over keel: 1/15 (IMO SN/Circ.236).
 */
public final class AirDraughtLayout {

    /** 1/10 m, 1 to 2046; 2047: 204.7 m or more; 0 not available. */
    public static final UnsignedField AIR_DRAUGHT = new UnsignedField(0, 11, 0);

    /** Measured values of {@link #AIR_DRAUGHT}. */
    public static final Scale AIR_DRAUGHT_SCALE = new Scale(1, 2047, 0, 1, 10);

    static final int BITS = 16;

    private AirDraughtLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, AIR_DRAUGHT.end(), BITS + Byte.SIZE);
    }
}
