package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.jspecify.annotations.Nullable;

/** How long the data of an application may be. */
final class Lengths {

    private static final int CHARACTER = 6;

    private Lengths() {}

    static boolean within(PayloadBits bits, int least, int most) {
        return bits.bitCount() >= least && bits.bitCount() <= most;
    }

    /** How many elements the data hold, where that is at most {@code most} and less than a byte is left; else 0. */
    static int elements(PayloadBits bits, int start, int stride, int most) {
        int room = bits.bitCount() - start;
        int count = room < 0 ? 0 : room / stride;
        return count <= most && room - count * stride < Byte.SIZE ? count : 0;
    }

    /** Whether the data hold {@code count} elements and less than one more. */
    static boolean counted(PayloadBits bits, int start, int stride, int count) {
        int left = bits.bitCount() - start - count * stride;
        return left >= 0 && left < stride;
    }

    /** So many bits as whole bytes have (ITU-R M.1371-5 annex 2, 3.3.7). */
    static int wholeBytes(int bits) {
        return (bits + Byte.SIZE - 1) / Byte.SIZE * Byte.SIZE;
    }

    /** Bits of data that end with a text of no more characters than it has. */
    static int ofText(TextField field, @Nullable String text) {
        int length = text == null ? 0 : text.length();
        if (length > field.characters()) {
            throw new IllegalArgumentException(
                    "text of " + length + " characters where " + field.characters() + " fit: " + text);
        }
        return wholeBytes(field.start() + CHARACTER * length);
    }

    /** Writes a text in just the characters that it has. */
    static void writeText(TextField field, PayloadBits bits, @Nullable String text) {
        new TextField(field.start(), text == null ? 0 : text.length()).write(bits, text);
    }

    static void requireIdentifier(int identifier, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("the application has no identifier with " + identifier);
        }
    }
}
