package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Number of persons on board: 1/16 and 1/40 (ITU-R M.1371-1 (1/40), IMO SN/Circ.236 and SN.1/Circ.289 (1/16)).
 *
 * <p>Sixteen bits in the older forms, 48 in the addressed one of circular 289; 1/16 was given to targets of a VTS
 * before, whose data are longer.
 */
public final class PersonsOnBoardLayout {

    /** 0 not available, 8191: 8191 or more. */
    public static final UnsignedField PERSONS = new UnsignedField(0, 13, 0);

    /** Measured values of {@link #PERSONS}. */
    public static final Scale PERSONS_SCALE = new Scale(1, 8191, 0, 1, 1);

    static final int BITS = 16;

    /** The longest form, and a byte. */
    private static final int MOST_BITS = 56;

    private PersonsOnBoardLayout() {}

    /** Whether the data are long enough for the number and shorter than one target of a VTS. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, PERSONS.end(), MOST_BITS);
    }
}
