package org.hawser.ais;

import java.util.Locale;

/** Bits as a string of 0 and 1, field after field as the standard's tables list them: slow, and without a single offset. */
final class BitString {

    private final StringBuilder bits = new StringBuilder();

    BitString number(int length, long value) {
        for (int bit = length - 1; bit >= 0; bit--) {
            bits.append(value >> bit & 1);
        }
        return this;
    }

    BitString text(int characters, String text) {
        for (int i = 0; i < characters; i++) {
            number(6, i < text.length() ? text.toUpperCase(Locale.ROOT).charAt(i) % 64 : 0);
        }
        return this;
    }

    @Override
    public String toString() {
        return bits.toString();
    }

    int fillBits() {
        return (6 - bits.length() % 6) % 6;
    }

    String armoured() {
        String padded = bits + "0".repeat(fillBits());
        StringBuilder armoured = new StringBuilder();
        for (int i = 0; i < padded.length(); i += 6) {
            int value = Integer.parseInt(padded.substring(i, i + 6), 2);
            armoured.append((char) (value < 40 ? value + 48 : value + 56));
        }
        return armoured.toString();
    }

    /** A sentence of these bits, however long. */
    String sentence() {
        return Nmea.sentence("AIVDM,1,1,,A," + armoured() + "," + fillBits());
    }
}
