package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Dangerous cargo indication: 1/25 (IMO SN.1/Circ.289).
 */
public final class DangerousCargoLayout {

    /** 0 not available, 1 kg, 2 tonnes, 3 thousand tonnes. */
    public static final UnsignedField UNIT = new UnsignedField(0, 2, 0);

    /** In that unit; 0 not available. */
    public static final UnsignedField AMOUNT = new UnsignedField(2, 10, 0);

    /** First bit of the first of {@link CargoLayout}. */
    public static final int CARGOES_START = 12;

    /** Bits from one to the next. */
    public static final int CARGOES_STRIDE = CargoLayout.BITS;

    static final int MOST_CARGOES = 28;

    private DangerousCargoLayout() {}

    /** How many cargoes there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return Lengths.elements(bits, CARGOES_START, CARGOES_STRIDE, MOST_CARGOES);
    }

    /** Whether the data hold between one and 28 cargoes, and less than a byte more. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.elements(bits, CARGOES_START, CARGOES_STRIDE, MOST_CARGOES) > 0;
    }
}
