package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Clearance time to enter port: 1/18 (IMO SN.1/Circ.289).
 */
public final class ClearanceTimeLayout {

    /** Joins messages of one sender, such as a text to a notice; 0 as a rule: none. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField MONTH = new UnsignedField(10, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(14, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(19, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(24, 6, 60);

    /** In gpsd {@code portname}. */
    public static final TextField PORT_AND_BERTH = new TextField(30, 20);

    /** UN/LOCODE. */
    public static final TextField DESTINATION = new TextField(150, 5);

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(180, 25, Positions.NO_LONGITUDE_E3MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(205, 24, Positions.NO_LATITUDE_E3MIN);

    static final int BITS = 272;

    private ClearanceTimeLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, LATITUDE_E3MIN.end(), BITS + Byte.SIZE);
    }
}
