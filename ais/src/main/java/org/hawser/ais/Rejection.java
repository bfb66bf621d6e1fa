package org.hawser.ais;

/** Why a line, or the sentences that waited for the rest of their message, gave no message. */
public enum Rejection {
    CHECKSUM_WRONG("the sentence's checksum does not match its characters"),
    CHECKSUM_MISSING("the sentence has no checksum, or ends before it does"),
    MALFORMED_SENTENCE("the sentence has missing, superfluous or impossible fields"),
    NOT_NMEA("the line holds no NMEA 0183 sentence"),
    FRAGMENT_MISSING("the other fragments of the message did not come in time"),
    FRAGMENT_MISFIT("the fragment's number does not fit the number of fragments"),
    PAYLOAD_CHARACTER("the payload has a character outside the six-bit alphabet"),
    PAYLOAD_TOO_SHORT("the payload ends before the fields that its message type must have"),
    PAYLOAD_TOO_LONG("the payload is longer than any AIS message can be"),
    MESSAGE_TYPE_UNKNOWN("ITU-R M.1371 defines no message of this type");

    private final String description;

    Rejection(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
