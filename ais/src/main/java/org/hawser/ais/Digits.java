package org.hawser.ais;

import java.util.Arrays;

/** Numbers out of bytes. */
final class Digits {

    private static final int MOST_DIGITS = 18;

    /** A table, because nobody can guess the digits of a checksum: a branch on them is taken wrongly every third time. */
    private static final byte[] HEXADECIMAL = hexadecimal();

    private Digits() {}

    static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    /** The number that the digits from {@code from} to {@code to} write; -1 unless they are 1 to 18 digits and nothing else. */
    static long number(byte[] bytes, int from, int to) {
        if (from >= to || to - from > MOST_DIGITS || digitsFrom(bytes, from, to) != to) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + (bytes[i] - '0');
        }
        return value;
    }

    /** Index of the first byte from {@code from} on that is no digit. */
    static int digitsFrom(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isDigit(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Index of the first {@code character} from {@code from} on; {@code to} where there is none. */
    static int find(byte[] bytes, int from, int to, char character) {
        int at = from;
        while (at < to && bytes[at] != character) {
            at++;
        }
        return at;
    }

    /** Value of a hexadecimal digit of either letter case; -1 for another byte. */
    static int hexadecimal(byte character) {
        return HEXADECIMAL[character & 0xff];
    }

    private static byte[] hexadecimal() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int value = 0; value < 16; value++) {
            char digit = Character.forDigit(value, 16);
            values[digit] = (byte) value;
            values[Character.toUpperCase(digit)] = (byte) value;
        }
        return values;
    }
}
