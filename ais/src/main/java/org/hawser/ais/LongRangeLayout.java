package org.hawser.ais;

/** Long-range position report: message 27 (ITU-R M.1371-5 annex 8, 3.25 table 84). Its units are coarser than elsewhere. */
public final class LongRangeLayout {

    public static final FlagField POSITION_ACCURATE = new FlagField(38);
    public static final FlagField RAIM = new FlagField(39);
    public static final UnsignedField NAVIGATIONAL_STATUS = new UnsignedField(40, 4, 15);

    /** Tenths of a minute. */
    public static final SignedField LONGITUDE_E1MIN = new SignedField(44, 18, 181 * 600);

    /** Tenths of a minute. */
    public static final SignedField LATITUDE_E1MIN = new SignedField(62, 17, 91 * 600);

    public static final UnsignedField SOG_KN = new UnsignedField(79, 6, 63);
    public static final UnsignedField COG_DEG = new UnsignedField(85, 9, 511);

    /** The position is older than 5 s, or no current GNSS position. */
    public static final FlagField POSITION_LATE = new FlagField(94);

    static final int BITS = 96;
    static final int LEAST_BITS = COG_DEG.end();

    private LongRangeLayout() {}
}
