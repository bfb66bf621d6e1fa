package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Fairway closed: 1/13 (IMO SN/Circ.236).
 */
public final class FairwayClosedLayout {

    public static final TextField REASON = new TextField(0, 20);

    /** Place. In gpsd {@code closefrom}. */
    public static final TextField CLOSED_FROM = new TextField(120, 20);

    /** Place. In gpsd {@code closeto}. */
    public static final TextField CLOSED_TO = new TextField(240, 20);

    /** 0 to 1000, in the unit that follows; 1001 not available. In gpsd {@code radius}. */
    public static final UnsignedField RADIUS_EXTENSION = new UnsignedField(360, 10, 1001);

    /** 0 metres, 1 kilometres, 2 nautical miles, 3 cables. In gpsd {@code extunit}. */
    public static final UnsignedField EXTENSION_UNIT = new UnsignedField(370, 2, 0);

    /** 1 to 31; 0 not available. In gpsd {@code fday}. */
    public static final UnsignedField FROM_DAY = new UnsignedField(372, 5, 0);

    /** 1 to 12; 0 not available. In gpsd {@code fmonth}. */
    public static final UnsignedField FROM_MONTH = new UnsignedField(377, 4, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code fhour}. */
    public static final UnsignedField FROM_HOUR = new UnsignedField(381, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code fminute}. */
    public static final UnsignedField FROM_MINUTE = new UnsignedField(386, 6, 60);

    /** 1 to 31; 0 not available. In gpsd {@code tday}. */
    public static final UnsignedField TO_DAY = new UnsignedField(392, 5, 0);

    /** 1 to 12; 0 not available. In gpsd {@code tmonth}. */
    public static final UnsignedField TO_MONTH = new UnsignedField(397, 4, 0);

    /** 0 to 23 UTC; 24 not available. In gpsd {@code thour}. */
    public static final UnsignedField TO_HOUR = new UnsignedField(401, 5, 24);

    /** 0 to 59 UTC; 60 not available. In gpsd {@code tminute}. */
    public static final UnsignedField TO_MINUTE = new UnsignedField(406, 6, 60);

    static final int BITS = 416;

    private FairwayClosedLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, TO_MINUTE.end(), BITS + Byte.SIZE);
    }
}
