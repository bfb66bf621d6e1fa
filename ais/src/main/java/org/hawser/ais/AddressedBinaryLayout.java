package org.hawser.ais;

/** Addressed binary message: message 6 (ITU-R M.1371-5 annex 8, 3.4). */
public final class AddressedBinaryLayout {

    /** 0 to 3; the acknowledgement carries it back. */
    public static final UnsignedField SEQUENCE_NUMBER = new UnsignedField(38, 2, 0);

    public static final UnsignedField DESTINATION_MMSI = new UnsignedField(40, 30, 0);
    public static final FlagField RETRANSMITTED = new FlagField(70);

    /** Designated area code: who gives the function identifier its meaning (annex 5, 2.1). */
    public static final UnsignedField DAC = new UnsignedField(72, 10, 0);

    /** Function identifier. */
    public static final UnsignedField FI = new UnsignedField(82, 6, 0);

    /** First bit of the application's data, which reach to the end. */
    public static final int DATA_START = 88;

    static final int LEAST_BITS = DATA_START;

    private AddressedBinaryLayout() {}
}
