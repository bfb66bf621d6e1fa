package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Dangerous cargo indication in the older form: 1/12 (IMO SN/Circ.236).
 */
public final class DangerousCargo236Layout {

    /** UN/LOCODE. */
    public static final TextField LAST_PORT = new TextField(0, 5);

    /** 1 to 12; 0 not available. In gpsd {@code lmonth}. */
    public static final UnsignedField DEPARTURE_MONTH = new UnsignedField(30, 4, 0);

    /** 1 to 31; 0 not available. In gpsd {@code lday}. */
    public static final UnsignedField DEPARTURE_DAY = new UnsignedField(34, 5, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code lhour}. */
    public static final UnsignedField DEPARTURE_HOUR = new UnsignedField(39, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code lminute}. */
    public static final UnsignedField DEPARTURE_MINUTE = new UnsignedField(44, 6, 60);

    /** UN/LOCODE. */
    public static final TextField NEXT_PORT = new TextField(50, 5);

    /** 1 to 12; 0 not available. In gpsd {@code nmonth}. */
    public static final UnsignedField ARRIVAL_MONTH = new UnsignedField(80, 4, 0);

    /** 1 to 31; 0 not available. In gpsd {@code nday}. */
    public static final UnsignedField ARRIVAL_DAY = new UnsignedField(84, 5, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code nhour}. */
    public static final UnsignedField ARRIVAL_HOUR = new UnsignedField(89, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code nminute}. */
    public static final UnsignedField ARRIVAL_MINUTE = new UnsignedField(94, 6, 60);

    /** The main dangerous good. In gpsd {@code dangerous}. */
    public static final TextField MAIN_GOOD = new TextField(100, 20);

    /** In gpsd {@code imdcat}. */
    public static final TextField IMDG_CLASS = new TextField(220, 4);

    /** 1 to 3363; 0 not available. In gpsd {@code unid}. */
    public static final UnsignedField UN_NUMBER = new UnsignedField(244, 13, 0);

    /** In the unit that follows; 0 not available. */
    public static final UnsignedField AMOUNT = new UnsignedField(257, 10, 0);

    /** 0 not available, 1 kg, 2 tonnes, 3 thousand tonnes. */
    public static final UnsignedField UNIT = new UnsignedField(267, 2, 0);

    static final int BITS = 272;

    private DangerousCargo236Layout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, UNIT.end(), BITS + Byte.SIZE);
    }
}
