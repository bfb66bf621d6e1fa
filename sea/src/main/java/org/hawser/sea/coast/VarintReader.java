package org.hawser.sea.coast;

import java.nio.charset.StandardCharsets;

/** Reads whole numbers of seven bits a byte, the lowest first, the top bit set on all bytes but the last. */
final class VarintReader {

    private final byte[] bytes;
    private int at;

    VarintReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int next() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** Bytes not read yet. */
    int remaining() {
        return bytes.length - at;
    }

    /** UTF-8 behind its length in bytes. */
    String nextText() {
        int length = next();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A number written as 0, -1, 1, -2, 2 … for 0, 1, 2, 3, 4 … */
    int nextSigned() {
        int value = next();
        return value >>> 1 ^ -(value & 1);
    }
}
