package org.hawser.ais;

/**
 * Interrogation: message 15 (ITU-R M.1371-5 annex 8, 3.13). It asks one station for one or two messages, or two
 * stations for up to two and one; it ends where nothing more is asked. 0: nothing is asked there.
 */
public final class InterrogationLayout {

    public static final UnsignedField FIRST_MMSI = new UnsignedField(40, 30, 0);

    /** Type of the first message asked of the first station. */
    public static final UnsignedField FIRST_TYPE = new UnsignedField(70, 6, 0);

    /** Slots from this message to the one that the first station is to answer in; 0: as it likes. */
    public static final UnsignedField FIRST_SLOT_OFFSET = new UnsignedField(76, 12, 0);

    /** Type of the second message asked of the first station. */
    public static final UnsignedField SECOND_TYPE = new UnsignedField(90, 6, 0);

    public static final UnsignedField SECOND_SLOT_OFFSET = new UnsignedField(96, 12, 0);
    public static final UnsignedField OTHER_MMSI = new UnsignedField(110, 30, 0);

    /** Type of the message asked of the other station. */
    public static final UnsignedField OTHER_TYPE = new UnsignedField(140, 6, 0);

    public static final UnsignedField OTHER_SLOT_OFFSET = new UnsignedField(146, 12, 0);

    /** One station, one message. */
    static final int BITS_ONE = 88;

    /** One station, two messages: 110 bits, filled up to whole bytes. */
    static final int BITS_TWO = 112;

    /** Two stations. */
    static final int BITS_THREE = 160;

    static final int LEAST_BITS = FIRST_TYPE.end();

    private InterrogationLayout() {}
}
