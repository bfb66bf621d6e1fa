package org.hawser.ais;

/**
 * Single slot binary message, message 25, and multiple slot binary message with communication state, message 26 (ITU-R M.1371-5
 * annex 8, 3.23 table 80 and 3.24 table 82). Two flags say which fields there are:
 *
 * <pre>
 *   38         addressed     structured    all
 *   flag flag | MMSI, spare | DAC, FI     | data
 *     1    1  |   30     2  |  10   6     |
 * </pre>
 *
 * In message 26 four spare bits and the communication state follow; they are counted from the payload's end.
 */
public final class SlotBinaryLayout {

    public static final FlagField ADDRESSED = new FlagField(38);

    /** Whether an application identifier precedes the data. */
    public static final FlagField STRUCTURED = new FlagField(39);

    /** Where {@link #ADDRESSED}. */
    public static final UnsignedField DESTINATION_MMSI = new UnsignedField(40, 30, 0);

    static final int LEAST_BITS_25 = 40;
    static final int STATE_BITS = 20;
    static final int LEAST_BITS_26 = LEAST_BITS_25 + STATE_BITS;

    private static final int UNADDRESSED_START = 40;
    private static final int ADDRESSED_START = 72;
    private static final int DAC_BITS = 10;
    private static final int FI_BITS = 6;
    static final int SPARE_AND_STATE_BITS = 24;

    private SlotBinaryLayout() {}

    /** The designated area code; 0 where there is none. */
    public static int dac(PayloadBits bits) {
        return STRUCTURED.read(bits) ? (int) bits.unsigned(identifierStart(ADDRESSED.read(bits)), DAC_BITS) : 0;
    }

    /** The function identifier; 0 where there is none. */
    public static int fi(PayloadBits bits) {
        return STRUCTURED.read(bits)
                ? (int) bits.unsigned(identifierStart(ADDRESSED.read(bits)) + DAC_BITS, FI_BITS)
                : 0;
    }

    /** First bit of the data. */
    public static int dataStart(PayloadBits bits) {
        return dataStart(ADDRESSED.read(bits), STRUCTURED.read(bits));
    }

    /** First bit behind the data; not before {@link #dataStart}. */
    public static int dataEnd(PayloadBits bits) {
        boolean state = HeaderLayout.TYPE.read(bits) == MultipleSlotBinaryMessage.TYPE;
        return Math.max(dataStart(bits), bits.bitCount() - (state ? SPARE_AND_STATE_BITS : 0));
    }

    /** Message 26: the selector flag (1: ITDMA) and the 19 bits of the state: {@link CommunicationState#selected(int)}. */
    public static int communicationState(PayloadBits bits) {
        return bits.bitCount() < LEAST_BITS_26 ? 0 : (int) bits.unsigned(bits.bitCount() - STATE_BITS, STATE_BITS);
    }

    static int dataStart(boolean addressed, boolean structured) {
        return identifierStart(addressed) + (structured ? DAC_BITS + FI_BITS : 0);
    }

    private static int identifierStart(boolean addressed) {
        return addressed ? ADDRESSED_START : UNADDRESSED_START;
    }

    static void writeCommunicationState(PayloadBits bits, int state) {
        new UnsignedField(bits.bitCount() - STATE_BITS, STATE_BITS, 0).write(bits, state);
    }

    static void writeIdentifier(PayloadBits bits, boolean addressed, int dac, int fi) {
        int start = identifierStart(addressed);
        new UnsignedField(start, DAC_BITS, 0).write(bits, dac);
        new UnsignedField(start + DAC_BITS, FI_BITS, 0).write(bits, fi);
    }
}
