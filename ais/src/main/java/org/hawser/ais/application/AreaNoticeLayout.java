package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/** Area notice: 1/22, broadcast, and 1/23, addressed (IMO SN.1/Circ.289): a head and one to ten sub-areas. */
public final class AreaNoticeLayout {

    /** Joins messages of one sender, such as a text or a cancellation to a notice. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** What the notice is about: {@link NoticeTypes}. In gpsd {@code notice}. */
    public static final UnsignedField NOTICE_TYPE = new UnsignedField(10, 7, 127);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField MONTH = new UnsignedField(17, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(21, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(26, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(31, 6, 60);

    /** From the start; 0 cancels the notice; 262143 not available. In gpsd {@code duration}. */
    public static final UnsignedField DURATION_MIN = new UnsignedField(37, 18, 262_143);

    /** First bit of the first of {@link SubAreaLayout}. */
    public static final int SUB_AREAS_START = 55;

    /** Bits from one to the next. */
    public static final int SUB_AREAS_STRIDE = SubAreaLayout.BITS;

    static final int MOST_SUB_AREAS = 10;

    private AreaNoticeLayout() {}

    /** How many sub-areas there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return Lengths.elements(bits, SUB_AREAS_START, SUB_AREAS_STRIDE, MOST_SUB_AREAS);
    }

    /** Whether the data hold between one and ten sub-areas, and less than a byte more. */
    public static boolean fits(PayloadBits bits) {
        return count(bits) > 0;
    }
}
