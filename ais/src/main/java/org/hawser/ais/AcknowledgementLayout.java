package org.hawser.ais;

/**
 * Binary acknowledgement, message 7, and safety related acknowledgement, message 13 (ITU-R M.1371-5 annex 8, 3.5 and 3.11): one
 * to four stations whose messages 6 or 12 were received.
 */
public final class AcknowledgementLayout {

    public static final RepeatedField DESTINATION_MMSI = RepeatedField.of(40, 30, 32);

    /** Sequence number of the message that is acknowledged. */
    public static final RepeatedField SEQUENCE_NUMBER = RepeatedField.of(70, 2, 32);

    static final int MOST = 4;
    static final int LEAST_BITS = DESTINATION_MMSI.first().end();

    private AcknowledgementLayout() {}

    /** How many stations are acknowledged. */
    public static int count(PayloadBits bits) {
        return DESTINATION_MMSI.count(bits, MOST);
    }
}
