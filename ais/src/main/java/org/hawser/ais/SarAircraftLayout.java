package org.hawser.ais;

/** Position report of aircraft in search and rescue: message 9 (ITU-R M.1371-5 annex 8, 3.7 table 59). */
public final class SarAircraftLayout {

    /** Above the sea as {@link #ALTITUDE_IS_BAROMETRIC} says; 4094 is 4094 m or more. */
    public static final UnsignedField ALTITUDE_M = new UnsignedField(38, 12, 4095);

    /** Whole knots, unlike the other reports; 1022 is 1022 kn or more. */
    public static final UnsignedField SOG_KN = new UnsignedField(50, 10, 1023);

    public static final FlagField POSITION_ACCURATE = new FlagField(60);
    public static final SignedField LONGITUDE_E4MIN = new SignedField(61, 28, 181 * 600_000);
    public static final SignedField LATITUDE_E4MIN = new SignedField(89, 27, 91 * 600_000);
    public static final UnsignedField COG_E1DEG = new UnsignedField(116, 12, 3600);

    /** As in {@link ClassALayout#SECOND}. */
    public static final UnsignedField SECOND = new UnsignedField(128, 6, 60);

    /** Else from GNSS. */
    public static final FlagField ALTITUDE_IS_BAROMETRIC = new FlagField(134);

    /** Altitude sensor and seven spare bits, which were regional bits before they had a meaning. */
    public static final UnsignedField REGIONAL = new UnsignedField(134, 8, 0);

    /** Data terminal equipment not ready. */
    public static final FlagField DTE_NOT_READY = new FlagField(142);

    public static final FlagField ASSIGNED = new FlagField(146);
    public static final FlagField RAIM = new FlagField(147);

    /** The selector flag (1: ITDMA) and the 19 bits of the state: {@link CommunicationState#selected(int)}. */
    public static final UnsignedField COMMUNICATION_STATE = new UnsignedField(148, 20, 0);

    static final int BITS = 168;
    static final int LEAST_BITS = SECOND.end();

    private SarAircraftLayout() {}
}
