package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * A field of six-bit characters.
 *
 * @param start its first bit
 * @param characters its length in characters
 */
public record TextField(int start, int characters) {

    /** The text without padding ({@link PayloadBits#text(int, int)}); null where there is none. */
    public @Nullable String read(PayloadBits bits) {
        return bits.text(start, characters);
    }

    /** The text as ASCII into {@code into}; returns how many characters. Does not allocate. */
    public int read(PayloadBits bits, byte[] into, int at) {
        return bits.text(start, characters, into, at);
    }

    /**
     * Writes the field, which must lie within the payload.
     *
     * @throws IllegalArgumentException for a text that is too long or has a character outside the six-bit set
     */
    public void write(PayloadBits bits, @Nullable String value) {
        int length = value == null ? 0 : value.length();
        require(value, length);
        for (int i = 0; i < characters; i++) {
            bits.set(start + 6 * i, 6, value == null || i >= length ? 0 : code(value, i));
        }
    }

    /**
     * Makes {@code bits} a payload that ends with this field, which is as long as the text, in whole bytes; what is before it is
     * zero.
     */
    void writeLast(PayloadBits bits, @Nullable String value) {
        int length = value == null ? 0 : value.length();
        require(value, length);
        bits.clear(wholeBytes(start + 6 * length));
        new TextField(start, length).write(bits, value);
    }

    /** So many bits as whole bytes have, as the standard's messages do. */
    static int wholeBytes(int bits) {
        return (bits + Byte.SIZE - 1) / Byte.SIZE * Byte.SIZE;
    }

    private void require(@Nullable String value, int length) {
        if (length > characters) {
            throw new IllegalArgumentException(
                    "text of " + length + " characters where " + characters + " fit: " + value);
        }
    }

    private static int code(String value, int index) {
        int code = SixBit.fromAscii(value.charAt(index));
        if (code < 0) {
            throw new IllegalArgumentException(
                    "character " + index + " is outside the six-bit character set: " + value);
        }
        return code;
    }
}
