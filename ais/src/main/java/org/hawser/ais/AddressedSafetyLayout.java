package org.hawser.ais;

/** Addressed safety related message: message 12 (ITU-R M.1371-5 annex 8, 3.10). */
public final class AddressedSafetyLayout {

    /** 0 to 3; the acknowledgement carries it back. */
    public static final UnsignedField SEQUENCE_NUMBER = new UnsignedField(38, 2, 0);

    public static final UnsignedField DESTINATION_MMSI = new UnsignedField(40, 30, 0);
    public static final FlagField RETRANSMITTED = new FlagField(70);

    /** As many characters as the payload holds. */
    public static final TextField TEXT = new TextField(72, 156);

    static final int LEAST_BITS = RETRANSMITTED.start() + 1;

    private AddressedSafetyLayout() {}
}
