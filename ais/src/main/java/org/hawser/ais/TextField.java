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

    void write(PayloadBits bits, @Nullable String value) {
        int length = value == null ? 0 : value.length();
        if (length > characters) {
            throw new IllegalArgumentException(
                    "text of " + length + " characters where " + characters + " fit: " + value);
        }
        for (int i = 0; i < characters; i++) {
            bits.set(start + 6 * i, 6, value == null || i >= length ? 0 : code(value, i));
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
