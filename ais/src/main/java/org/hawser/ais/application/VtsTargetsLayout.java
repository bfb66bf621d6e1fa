package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/**
 * Targets that a VTS knows without their AIS: 1/16 and 1/17 (ITU-R M.1371-1 (1/16), IMO SN.1/Circ.289 (1/17)).
 *
 * <p>Each target has 120 bits: with eight for the speed. Some descriptions give the speed ten bits; the message
 * lengths of the circular and real traffic do not bear them out.
 */
public final class VtsTargetsLayout {

    /** First bit of the first of {@link VtsTargetLayout}. */
    public static final int TARGETS_START = 0;

    /** Bits from one to the next. */
    public static final int TARGETS_STRIDE = VtsTargetLayout.BITS;

    static final int MOST_TARGETS = 7;

    private VtsTargetsLayout() {}

    /** How many targets there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return Lengths.elements(bits, TARGETS_START, TARGETS_STRIDE, MOST_TARGETS);
    }

    /** Whether the data hold between one and 7 targets, and less than a byte more. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.elements(bits, TARGETS_START, TARGETS_STRIDE, MOST_TARGETS) > 0;
    }
}
