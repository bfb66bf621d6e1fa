package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Marine traffic signal: 1/19 (IMO SN.1/Circ.289).
 */
public final class TrafficSignalLayout {

    /** Joins messages of one sender, such as a text to a notice; 0 as a rule: none. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** Name of the signal station. */
    public static final TextField STATION = new TextField(10, 20);

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(130, 25, Positions.NO_LONGITUDE_E3MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(155, 24, Positions.NO_LATITUDE_E3MIN);

    /** 0 not available, 1 in regular service, 2 irregular. */
    public static final UnsignedField STATUS = new UnsignedField(179, 2, 0);

    /**
     * The signal in service: 1 to 5 IALA port traffic signals 1 to 5, 6: 2a, 7: 5a, 8 to 13 Japanese signals I, O, F,
     * XI, XO, X; 0 not available.
     */
    public static final UnsignedField SIGNAL = new UnsignedField(181, 5, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code hour}. */
    public static final UnsignedField NEXT_HOUR = new UnsignedField(186, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code minute}. */
    public static final UnsignedField NEXT_MINUTE = new UnsignedField(191, 6, 60);

    /** The signal expected then. */
    public static final UnsignedField NEXT_SIGNAL = new UnsignedField(197, 5, 0);

    static final int BITS = 304;

    private TrafficSignalLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, NEXT_SIGNAL.end(), BITS + Byte.SIZE);
    }
}
