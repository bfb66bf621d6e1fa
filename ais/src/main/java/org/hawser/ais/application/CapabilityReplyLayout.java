package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.RepeatedField;
import org.hawser.ais.UnsignedField;

/**
 * The applications that a station knows: 1/4 (ITU-R M.1371-5 annex 5): for each of the 64 function identifiers of an
 * area a bit that says
 * whether it is there, and a reserved one. Shorter in real traffic, as older editions had it.
 */
public final class CapabilityReplyLayout {

    public static final UnsignedField DAC = new UnsignedField(0, 10, 0);

    /** 1 where the function identifier, which is the index, is there. */
    public static final RepeatedField AVAILABLE = new RepeatedField(new UnsignedField(10, 1, 0), 2);

    /** How many function identifiers there are. */
    public static final int FUNCTION_IDENTIFIERS = 64;

    static final int BITS = 264;

    private static final int LEAST_BITS = AVAILABLE.first().start() + 2 * FUNCTION_IDENTIFIERS;

    private CapabilityReplyLayout() {}

    /** Whether the data are long enough for every identifier and no more than a byte longer than the recommendation says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, LEAST_BITS, BITS + Byte.SIZE);
    }
}
