package org.hawser.ais.gpsd;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 text in the making: JSON or, with {@link #csv}, rows of CSV (RFC 4180). A message is written where there is room for
 * {@value #LONGEST_MESSAGE} bytes, more than the longest payload can give, so that the single steps need not look; strings from
 * elsewhere make room for themselves.
 */
final class Text {

    /** Bytes that one message may take; a payload has 6912 bits at most, and its members name themselves. */
    static final int LONGEST_MESSAGE = 1 << 16;

    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTROL = "\\u00".getBytes(StandardCharsets.US_ASCII);
    private static final int LAST_CONTROL = 0x1f;

    /** A control character becomes six. */
    private static final int LONGEST_ESCAPE = 6;

    private static final byte[] PAIRS = pairs();
    private static final int[] POWERS_OF_TEN = {
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
    private static final int BILLION = 1_000_000_000;
    private static final int BILLION_DIGITS = 9;

    final boolean csv;
    private byte[] bytes;
    private int length;

    Text(boolean csv) {
        this.csv = csv;
        this.bytes = new byte[2 * LONGEST_MESSAGE];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Makes room for one more message. */
    void makeRoom() {
        reserve(0);
    }

    /** Makes room for {@code count} bytes that are no part of a payload, with a message's room behind them. */
    void reserve(int count) {
        int least = length + count + LONGEST_MESSAGE;
        if (bytes.length < least) {
            bytes = Arrays.copyOf(bytes, Math.max(least, 2 * bytes.length));
        }
    }

    void raw(byte[] ascii) {
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    void raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            raw(ascii.charAt(i));
        }
    }

    void comma(boolean wanted) {
        if (wanted) {
            raw(',');
        }
    }

    /** Makes the members that were written from {@code start}, a comma before each, an object. */
    void objectFrom(int start) {
        if (length == start) {
            raw('{');
        } else {
            bytes[start] = '{';
        }
        raw('}');
    }

    void replaceLast(char ascii) {
        bytes[length - 1] = (byte) ascii;
    }

    void raw(char ascii) {
        bytes[length++] = (byte) ascii;
    }

    /** A quotation mark around a string that needs no escaping; CSV does without. */
    void quote() {
        if (!csv) {
            raw('"');
        }
    }

    void flag(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    void number(long value) {
        if (value < 0) {
            raw('-');
        }
        digits(Math.abs(value), 1);
    }

    /** {@code value} in units of 10 to the power of minus {@code places}, as in {@code -0.50} for -50 and 2. */
    void decimal(long value, int places) {
        if (value < 0) {
            raw('-');
        }
        digits(Math.abs(value), places + 1);
        System.arraycopy(bytes, length - places, bytes, length - places + 1, places);
        bytes[length - places] = '.';
        length++;
    }

    /** Like {@link #decimal}, without a point where there are no places. */
    void decimalOrWhole(long value, int places) {
        if (places == 0) {
            number(value);
        } else {
            decimal(value, places);
        }
    }

    /** A number of at least 0 with at least {@code least} digits. */
    void digits(long value, int least) {
        if (value <= Integer.MAX_VALUE) {
            digits((int) value, least);
            return;
        }
        digits(value / BILLION, Math.max(1, least - BILLION_DIGITS));
        digits((int) (value % BILLION), BILLION_DIGITS);
    }

    /** Two digits at a time, from the last: division is what takes the time. */
    private void digits(int value, int least) {
        int from = length;
        length += Math.max(least, digitsOf(value));
        int at = length;
        int left = value;
        while (left >= 100) {
            int rest = left / 100;
            int pair = 2 * (left - 100 * rest);
            bytes[--at] = PAIRS[pair + 1];
            bytes[--at] = PAIRS[pair];
            left = rest;
        }
        bytes[--at] = (byte) ('0' + left % 10);
        if (left >= 10) {
            bytes[--at] = (byte) ('0' + left / 10);
        }
        while (at > from) {
            bytes[--at] = '0';
        }
    }

    /** Decimal digits out of binary ones: 1233 / 4096 is a little less than the logarithm of 2. */
    private static int digitsOf(int value) {
        int about = ((Integer.SIZE - Integer.numberOfLeadingZeros(value | 1)) * 1233) >>> 12;
        return about + (value >= POWERS_OF_TEN[about] ? 1 : 0) + (value == 0 ? 1 : 0);
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    /** Two hexadecimal digits. */
    void hexadecimal(int octet) {
        raw((char) HEXADECIMAL[octet >> 4]);
        raw((char) HEXADECIMAL[octet & 15]);
    }

    /** A string of UTF-8 bytes, however long: in JSON quoted, in CSV where it has to be. */
    void string(byte[] utf8, int from, int to) {
        reserve(LONGEST_ESCAPE * (to - from) + 2);
        if (csv) {
            csvString(utf8, from, to);
        } else {
            jsonString(utf8, from, to);
        }
    }

    void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        string(utf8, 0, utf8.length);
    }

    private void jsonString(byte[] utf8, int from, int to) {
        raw('"');
        for (int i = from; i < to; i++) {
            int character = utf8[i] & 0xff;
            if (character == '"' || character == '\\') {
                raw('\\');
                raw((char) character);
            } else if (character <= LAST_CONTROL) {
                raw(CONTROL);
                hexadecimal(character);
            } else {
                raw((char) character);
            }
        }
        raw('"');
    }

    private void csvString(byte[] utf8, int from, int to) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            int character = utf8[i] & 0xff;
            quoted |= character == '"' || character == ',' || character <= LAST_CONTROL;
        }
        if (quoted) {
            raw('"');
        }
        for (int i = from; i < to; i++) {
            if (utf8[i] == '"') {
                raw('"');
            }
            raw((char) (utf8[i] & 0xff));
        }
        if (quoted) {
            raw('"');
        }
    }
}
