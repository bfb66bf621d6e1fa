package org.hawser.ais;

/** UTC and date inquiry: message 10 (ITU-R M.1371-5 annex 8, 3.8). */
public final class UtcInquiryLayout {

    /** The station that is to answer with message 11. */
    public static final UnsignedField DESTINATION_MMSI = new UnsignedField(40, 30, 0);

    static final int BITS = 72;
    static final int LEAST_BITS = DESTINATION_MMSI.end();

    private UtcInquiryLayout() {}
}
