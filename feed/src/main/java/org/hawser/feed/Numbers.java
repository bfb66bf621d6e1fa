package org.hawser.feed;

import java.nio.charset.StandardCharsets;

/** Decimal numbers in bytes, without an object for the usual ones. */
final class Numbers {

    /** Digits that a {@code double} holds exactly. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] TEN_TO = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /**
     * The number written in {@code bytes[from, to)}; NaN where it is none. Up to 15 digits are read as Java reads them; further
     * fractional digits, beyond a micrometre on the earth, are not looked at.
     */
    static double decimal(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int fraction = -1;
        int first = at;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                if (count < EXACT_DIGITS) {
                    digits = digits * 10 + digit;
                    count += digits > 0 ? 1 : 0;
                    fraction += fraction >= 0 ? 1 : 0;
                } else if (fraction < 0) {
                    return general(bytes, from, to);
                }
            } else if (bytes[at] == '.' && fraction < 0) {
                fraction = 0;
            } else {
                return general(bytes, from, to);
            }
        }
        if (at == first || (fraction == 0 && at == first + 1) || fraction >= TEN_TO.length) {
            return general(bytes, from, to);
        }
        double value = fraction > 0 ? digits / TEN_TO[fraction] : digits;
        return negative ? -value : value;
    }

    /** Unusual writings, as {@code 1.2e1}. */
    private static double general(byte[] bytes, int from, int to) {
        if (to - from > 64 || to == from || !isDecimal(bytes, from, to)) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Java also reads {@code NaN}, {@code 1f}, {@code 0x1p3} and blanks around a number; no file means such by it. */
    private static boolean isDecimal(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("0123456789+-.eE".indexOf(bytes[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A whole number of 1 to 18 digits; -1 where the bytes hold none. */
    static long whole(byte[] bytes, int from, int to) {
        if (from >= to || to - from > 18) {
            return -1;
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
