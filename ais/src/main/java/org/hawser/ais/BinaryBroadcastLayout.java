package org.hawser.ais;

/** Binary broadcast message: message 8 (ITU-R M.1371-5 annex 8, 3.6). */
public final class BinaryBroadcastLayout {

    /** As in {@link AddressedBinaryLayout#DAC}. */
    public static final UnsignedField DAC = new UnsignedField(40, 10, 0);

    /** Function identifier. */
    public static final UnsignedField FI = new UnsignedField(50, 6, 0);

    /** First bit of the application's data, which reach to the end. */
    public static final int DATA_START = 56;

    static final int LEAST_BITS = DATA_START;

    private BinaryBroadcastLayout() {}
}
