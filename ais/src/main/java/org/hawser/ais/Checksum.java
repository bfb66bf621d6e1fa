package org.hawser.ais;

/** The checksum of NMEA 0183: exclusive or of all bytes between the start character and {@code *}, as two hexadecimal digits. */
final class Checksum {

    private static final int DIGITS = 2;

    private Checksum() {}

    /** Exclusive or of the bytes from {@code from} to before {@code to}, eight at a time. */
    static int of(byte[] bytes, int from, int to) {
        long sums = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            sums ^= EightBytes.at(bytes, at);
        }
        sums ^= sums >>> 32;
        sums ^= sums >>> 16;
        int sum = (int) (sums ^ (sums >>> 8));
        for (; at < to; at++) {
            sum ^= bytes[at];
        }
        return sum & 0xff;
    }

    /** Index of the first {@code *} from {@code from} on; {@code to} where there is none. */
    static int findStar(byte[] bytes, int from, int to) {
        return EightBytes.find(bytes, from, to, EightBytes.STAR);
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
