package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Interrogation for the applications that a station knows: 1/3 (ITU-R M.1371-5 annex 5).
 *
 * <p>Sixteen bits in real traffic too, as older editions had it.
 */
public final class CapabilityQueryLayout {

    public static final UnsignedField QUERIED_DAC = new UnsignedField(0, 10, 0);

    static final int BITS = 80;

    private CapabilityQueryLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the recommendation says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, QUERIED_DAC.end(), BITS + Byte.SIZE);
    }
}
