package org.hawser.ais;

import java.nio.charset.StandardCharsets;

/** ASCII of one line in the making. */
final class LineBuffer {

    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 256;

    private final byte[] bytes = new byte[LONGEST];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    LineBuffer add(char character) {
        bytes[length++] = (byte) character;
        return this;
    }

    LineBuffer add(byte[] text) {
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    /** Characters of a payload. */
    LineBuffer add(PayloadBits payload, int from, int to) {
        payload.armour(from, to, bytes, length);
        length += to - from;
        return this;
    }

    /** A whole number of at least 0. */
    LineBuffer add(long number) {
        if (number >= 10) {
            add(number / 10);
        }
        return add((char) ('0' + number % 10));
    }

    /** {@code *} and the checksum of what was added from {@code from} on. */
    LineBuffer addChecksum(int from) {
        int sum = Checksum.of(bytes, from, length);
        return add('*').add((char) HEXADECIMAL[sum >> 4]).add((char) HEXADECIMAL[sum & 15]);
    }
}
