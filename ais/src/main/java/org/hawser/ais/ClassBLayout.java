package org.hawser.ais;

/** Standard position report of class B stations: message 18 (ITU-R M.1371-5 annex 8, 3.16 table 70). */
public final class ClassBLayout {

    /** Spare bits, which once were for regional use; message 19 has them too. */
    public static final UnsignedField RESERVED = new UnsignedField(38, 8, 0);

    public static final UnsignedField SOG_E1KN = new UnsignedField(46, 10, 1023);
    public static final FlagField POSITION_ACCURATE = new FlagField(56);
    public static final SignedField LONGITUDE_E4MIN = new SignedField(57, 28, 181 * 600_000);
    public static final SignedField LATITUDE_E4MIN = new SignedField(85, 27, 91 * 600_000);
    public static final UnsignedField COG_E1DEG = new UnsignedField(112, 12, 3600);
    public static final UnsignedField HEADING_DEG = new UnsignedField(124, 9, 511);

    /** As in {@link ClassALayout#SECOND}. */
    public static final UnsignedField SECOND = new UnsignedField(133, 6, 60);

    /** Spare bits, which once were for regional use. */
    public static final UnsignedField REGIONAL = new UnsignedField(139, 2, 0);

    /** Carrier sense unit; else a self-organised one. */
    public static final FlagField CARRIER_SENSE = new FlagField(141);

    public static final FlagField DISPLAY = new FlagField(142);
    public static final FlagField DSC = new FlagField(143);
    public static final FlagField WHOLE_BAND = new FlagField(144);
    public static final FlagField ACCEPTS_MESSAGE_22 = new FlagField(145);
    public static final FlagField ASSIGNED = new FlagField(146);
    public static final FlagField RAIM = new FlagField(147);

    /** The selector flag (1: ITDMA) and the 19 bits of the state: {@link CommunicationState#selected(int)}. A carrier sense unit
     * has no state and sends the value 0xe0006. */
    public static final UnsignedField COMMUNICATION_STATE = new UnsignedField(148, 20, 0);

    static final int BITS = 168;
    static final int LEAST_BITS = SECOND.end();

    private ClassBLayout() {}
}
