package org.hawser.ais;

/** Data link management: message 20 (ITU-R M.1371-5 annex 8, 3.18 table 72): one to four reservations of slots. */
public final class DataLinkManagementLayout {

    /** Slots from this message to the first reserved one; 0: no reservation. */
    public static final RepeatedField SLOT_OFFSET = RepeatedField.of(40, 12, 30);

    /** Consecutive slots that are reserved, 1 to 15; 0: none. */
    public static final RepeatedField NUMBER_OF_SLOTS = RepeatedField.of(52, 4, 30);

    /** How long the reservation holds; 0: none. */
    public static final RepeatedField TIMEOUT_MIN = RepeatedField.of(56, 3, 30);

    /** Slots from one reserved block to the next; 0: one block in a frame. */
    public static final RepeatedField INCREMENT = RepeatedField.of(59, 11, 30);

    static final int MOST = 4;
    static final int START = 40;
    static final int LEAST_BITS = INCREMENT.first().end();

    private DataLinkManagementLayout() {}

    /** How many reservations are whole. */
    public static int count(PayloadBits bits) {
        return INCREMENT.count(bits, MOST);
    }
}
