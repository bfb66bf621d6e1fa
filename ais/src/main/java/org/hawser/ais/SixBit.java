package org.hawser.ais;

import java.util.Arrays;

/**
 * The two six-bit codes of AIS: the armour that carries a payload in a sentence (IEC 61162-1, six-bit binary field) and the
 * characters inside it (ITU-R M.1371-5 annex 8 table 47).
 */
final class SixBit {

    /** Value of each armour character; -1 for what is outside the alphabet. */
    static final byte[] VALUES = values();

    /** No values. */
    static final long OUTSIDE = -1;

    private static final byte[] ARMOUR = armour();
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long SIGNS = EACH << 7;

    private SixBit() {}

    /** Armour character of a value from 0 to 63. */
    static byte armour(int value) {
        return ARMOUR[value & 63];
    }

    /** ASCII of a text value from 0 to 63: {@code @A…Z[\]^_} then blank to {@code ?}. */
    static byte toAscii(int value) {
        return (byte) (value < 32 ? value + 64 : value);
    }

    /** Text value of an ASCII character; -1 where the six-bit character set has none. */
    static int fromAscii(char character) {
        if (character >= 64 && character < 96) {
            return character - 64;
        }
        return character >= 32 && character < 64 ? character : -1;
    }

    /**
     * Values of eight armour characters, the first in the highest byte, as 48 bits; {@link #OUTSIDE} if one of them is outside
     * the alphabet, which is 0x30 to 0x57 and 0x60 to 0x77. Every sum stays within its byte.
     */
    static long values(long eight) {
        long not58To5f = ((eight & ~(0x07 * EACH)) ^ (0x58 * EACH)) + 0x7f * EACH;
        long from30 = eight + 0x50 * EACH;
        long from78 = eight + 0x08 * EACH;
        if (((eight | ~from30 | from78 | ~not58To5f) & SIGNS) != 0) {
            return OUTSIDE;
        }
        long from60 = (eight + 0x20 * EACH) & SIGNS;
        return pack(eight - 0x30 * EACH - (from60 >>> 4));
    }

    /** Eight times 6 bits, one in each byte, moved together. */
    private static long pack(long bytes) {
        long four12 = (bytes & 0x003f_003f_003f_003fL) | ((bytes & 0x3f00_3f00_3f00_3f00L) >>> 2);
        long two24 = (four12 & 0x0000_0fff_0000_0fffL) | ((four12 & 0x0fff_0000_0fff_0000L) >>> 4);
        return (two24 & 0xff_ffffL) | (two24 >>> 32 << 24);
    }

    private static byte[] armour() {
        byte[] characters = new byte[64];
        for (int value = 0; value < 64; value++) {
            characters[value] = (byte) (value < 40 ? value + 48 : value + 56);
        }
        return characters;
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        byte[] characters = armour();
        for (int value = 0; value < 64; value++) {
            values[characters[value]] = (byte) value;
        }
        return values;
    }
}
