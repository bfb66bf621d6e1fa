package org.hawser.ais;

/**
 * The two six-bit codes of AIS: the armour that carries a payload in a sentence (IEC 61162-1, six-bit binary field) and the
 * characters inside it (ITU-R M.1371-5 annex 8 table 47).
 */
final class SixBit {

    /** Value of each armour character; -1 for what is outside the alphabet. */
    static final byte[] VALUES = values();

    private static final byte[] ARMOUR = armour();

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

    private static byte[] armour() {
        byte[] characters = new byte[64];
        for (int value = 0; value < 64; value++) {
            characters[value] = (byte) (value < 40 ? value + 48 : value + 56);
        }
        return characters;
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        java.util.Arrays.fill(values, (byte) -1);
        byte[] characters = armour();
        for (int value = 0; value < 64; value++) {
            values[characters[value]] = (byte) value;
        }
        return values;
    }
}
