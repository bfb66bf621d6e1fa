package org.hawser.ais;

/** Position reports of class A stations: messages 1, 2 and 3 (ITU-R M.1371-5 annex 8, 3.1 table 48). */
public final class ClassALayout {

    public static final UnsignedField NAVIGATIONAL_STATUS = new UnsignedField(38, 4, 15);

    /** ROTAIS: 4.733 times the root of the rate of turn in degrees a minute, with its sign; 127 and -127: no indicator. */
    public static final SignedField RATE_OF_TURN = new SignedField(42, 8, -128);

    /** Tenths of a knot; 1022 is 102.2 kn or more. */
    public static final UnsignedField SOG_E1KN = new UnsignedField(50, 10, 1023);

    public static final FlagField POSITION_ACCURATE = new FlagField(60);
    public static final SignedField LONGITUDE_E4MIN = new SignedField(61, 28, 181 * 600_000);
    public static final SignedField LATITUDE_E4MIN = new SignedField(89, 27, 91 * 600_000);
    public static final UnsignedField COG_E1DEG = new UnsignedField(116, 12, 3600);
    public static final UnsignedField HEADING_DEG = new UnsignedField(128, 9, 511);

    /** Second of the minute when the position was taken; 60 not available, 61 manual, 62 dead reckoning, 63 inoperative. */
    public static final UnsignedField SECOND = new UnsignedField(137, 6, 60);

    /** Engaged in a special manoeuvre: 0 not available, 1 no, 2 yes. */
    public static final UnsignedField SPECIAL_MANOEUVRE = new UnsignedField(143, 2, 0);

    public static final FlagField RAIM = new FlagField(148);
    /** Messages 1 and 2: {@link CommunicationState#sotdma(int)}; message 3: {@link CommunicationState#itdma(int)}. */
    public static final UnsignedField COMMUNICATION_STATE = new UnsignedField(149, 19, 0);

    static final int BITS = 168;
    static final int LEAST_BITS = SECOND.end();

    private ClassALayout() {}
}
