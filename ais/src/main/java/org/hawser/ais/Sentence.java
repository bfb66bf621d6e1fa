package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * The fields of one {@code !ccVDM} or {@code !ccVDO} sentence (IEC 61162-1), from its {@code !} to its checksum:
 *
 * <pre>
 * !AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C
 *        | |  | |                            | checksum
 *        | |  | payload, six bits a char.    fill bits at its end
 *        | |  channel; before it, empty here, the sequence id that joins the fragments of one message
 *        | number of this fragment, from 1
 *        number of fragments
 * </pre>
 */
final class Sentence {

    /** {@link #sequence()} where the field is empty. */
    static final int NO_SEQUENCE = -1;

    private static final int ADDRESS = 7;
    private static final int SHORTEST_ADDRESS = 3;
    /** The standard ends at 5; some senders write 6 for a last character that holds nothing. */
    private static final int MOST_FILL_BITS = 6;

    private int fragments;
    private int fragment;
    private int sequence;
    private char channel;
    private int payloadFrom;
    private int payloadTo;
    private int fillBits;
    private int star;

    /** Whether {@code !ccVDM,} or {@code !ccVDO,} begins at {@code from}, whoever the talker {@code cc} is. */
    static boolean isAt(byte[] bytes, int from, int to) {
        return from + ADDRESS <= to
                && bytes[from] == '!'
                && bytes[from + 3] == 'V'
                && bytes[from + 4] == 'D'
                && (bytes[from + 5] == 'M' || bytes[from + 5] == 'O')
                && bytes[from + 6] == ',';
    }

    /** Whether a talker and a sentence formatter stand here: capital letters or digits up to a comma or {@code *}. */
    static boolean isAddress(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (Digits.isDigit(bytes[at]) || (bytes[at] >= 'A' && bytes[at] <= 'Z'))) {
            at++;
        }
        return at - from >= SHORTEST_ADDRESS && at < to && (bytes[at] == ',' || bytes[at] == '*');
    }

    /** Reads the sentence that {@link #isAt} {@code from}; says what is wrong with it, else null. */
    @Nullable
    Rejection read(byte[] bytes, int from, int to) {
        long scanned = Checksum.scan(bytes, from + 1, to);
        star = Checksum.star(scanned);
        if (!Checksum.isGiven(star, to)) {
            return Rejection.CHECKSUM_MISSING;
        }
        if (!Checksum.isWritten(bytes, star, Checksum.sum(scanned))) {
            return Rejection.CHECKSUM_WRONG;
        }
        return readFields(bytes, from + ADDRESS) ? checkNumbers() : Rejection.MALFORMED_SENTENCE;
    }

    private boolean readFields(byte[] bytes, int from) {
        if (star - from < 4 || bytes[from + 1] != ',' || bytes[from + 3] != ',') {
            return false;
        }
        fragments = bytes[from] - '0';
        fragment = bytes[from + 2] - '0';
        int at = readSequence(bytes, from + 4);
        return at >= 0 && readChannel(bytes, at) && readPayload(bytes);
    }

    /** Index behind the sequence id's comma; -1 if the field is neither empty nor digits. */
    private int readSequence(byte[] bytes, int from) {
        int comma = Digits.digitsFrom(bytes, from, star);
        if (comma >= star || bytes[comma] != ',' || comma - from > 4) {
            return -1;
        }
        sequence = comma == from ? NO_SEQUENCE : (int) Digits.number(bytes, from, comma);
        return comma + 1;
    }

    private boolean readChannel(byte[] bytes, int from) {
        if (from < star && bytes[from] == ',') {
            channel = AisMessageView.NO_CHANNEL;
            payloadFrom = from + 1;
            return true;
        }
        if (from + 1 >= star || bytes[from + 1] != ',' || bytes[from] < ' ') {
            return false;
        }
        channel = (char) bytes[from];
        payloadFrom = from + 2;
        return true;
    }

    /** The payload ends at the last comma; a missing number of fill bits counts as 0. */
    private boolean readPayload(byte[] bytes) {
        int comma = bytes[star - 1] == ',' ? star - 1 : star - 2;
        if (comma < payloadFrom || bytes[comma] != ',') {
            return false;
        }
        payloadTo = comma;
        fillBits = comma == star - 1 ? 0 : bytes[star - 1] - '0';
        return fillBits >= 0 && fillBits <= MOST_FILL_BITS;
    }

    private @Nullable Rejection checkNumbers() {
        if (fragments < 0 || fragments > 9 || fragment < 0 || fragment > 9) {
            return Rejection.MALFORMED_SENTENCE;
        }
        return fragment < 1 || fragment > fragments ? Rejection.FRAGMENT_MISFIT : null;
    }

    int fragments() {
        return fragments;
    }

    int fragment() {
        return fragment;
    }

    int sequence() {
        return sequence;
    }

    char channel() {
        return channel;
    }

    int payloadFrom() {
        return payloadFrom;
    }

    int payloadTo() {
        return payloadTo;
    }

    int fillBits() {
        return fillBits;
    }

    /** First byte behind the checksum. */
    int end() {
        return star + 3;
    }
}
