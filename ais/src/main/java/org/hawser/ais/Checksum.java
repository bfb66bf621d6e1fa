package org.hawser.ais;

/** The checksum of NMEA 0183: exclusive or of all bytes between the start character and {@code *}, as two hexadecimal digits. */
final class Checksum {

    private static final int DIGITS = 2;

    private Checksum() {}

    static int of(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum ^= bytes[i];
        }
        return sum & 0xff;
    }

    /** Whether both hexadecimal digits behind the {@code *} at {@code star} lie before {@code to}. */
    static boolean isGiven(int star, int to) {
        return star + DIGITS < to;
    }

    /** Whether the digits behind the {@code *} at {@code star} give the sum of the bytes from {@code from} to there. */
    static boolean matches(byte[] bytes, int from, int star) {
        int high = Digits.hexadecimal(bytes[star + 1]);
        int low = Digits.hexadecimal(bytes[star + 2]);
        return high >= 0 && low >= 0 && ((high << 4) | low) == of(bytes, from, star);
    }
}
