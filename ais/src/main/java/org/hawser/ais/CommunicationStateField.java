package org.hawser.ais;

/**
 * A part of a communication state, the number of 19 bits (20 with its selector flag) that the layouts' fields
 * {@code COMMUNICATION_STATE} give (ITU-R M.1371-5 annex 2, 3.3.7.2 and 3.3.7.3).
 *
 * @param above bits of the number below this part
 * @param length its bits
 */
public record CommunicationStateField(int above, int length) {

    /** In the states of messages 9, 18 and 26, in front of the others: 0 SOTDMA, 1 ITDMA. */
    public static final CommunicationStateField SELECTOR = new CommunicationStateField(19, 1);

    /** 0 UTC direct, 1 UTC indirect, 2 synchronised to a base station, 3 to another station. */
    public static final CommunicationStateField SYNC_STATE = new CommunicationStateField(17, 2);

    /** SOTDMA: frames left until a new slot is taken, 0 the last in this slot; it says what the 14 bits behind it are. */
    public static final CommunicationStateField SLOT_TIMEOUT = new CommunicationStateField(14, 3);

    /** SOTDMA with timeout 3, 5 or 7: how many other stations the sender receives. */
    public static final CommunicationStateField RECEIVED_STATIONS = new CommunicationStateField(0, 14);

    /** SOTDMA with timeout 2, 4 or 6: the slot of this transmission, 0 to 2249. */
    public static final CommunicationStateField SLOT_NUMBER = new CommunicationStateField(0, 14);

    /** SOTDMA with timeout 1: 0 to 23. */
    public static final CommunicationStateField UTC_HOUR = new CommunicationStateField(9, 5);

    /** SOTDMA with timeout 1: 0 to 59. */
    public static final CommunicationStateField UTC_MINUTE = new CommunicationStateField(2, 7);

    /** SOTDMA with timeout 0: from this slot to that of the next frame's transmission; 0: no more in it. */
    public static final CommunicationStateField SLOT_OFFSET = new CommunicationStateField(0, 14);

    /** ITDMA: from this slot to the next that is used; 0: none. */
    public static final CommunicationStateField SLOT_INCREMENT = new CommunicationStateField(4, 13);

    /** ITDMA: 0 to 4 mean 1 to 5 slots in a row; 5 to 7 mean 1 to 3 and an offset of 8192 more. */
    public static final CommunicationStateField NUMBER_OF_SLOTS = new CommunicationStateField(1, 3);

    /** ITDMA: 1, the slot is kept for one more frame. */
    public static final CommunicationStateField KEEP = new CommunicationStateField(0, 1);

    public int of(int state) {
        return state >>> above & ((1 << length) - 1);
    }

    /** The bits of {@code value} in their place. */
    int place(int value) {
        if (value < 0 || value >>> length != 0) {
            throw new IllegalArgumentException(value + " does not fit " + length + " bits of a communication state");
        }
        return value << above;
    }
}
