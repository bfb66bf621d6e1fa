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
        int sum = fold(sums);
        for (; at < to; at++) {
            sum ^= bytes[at];
        }
        return sum & 0xff;
    }

    /**
     * {@link #findStar} and the sum {@link #of} what stands before it, in one pass: {@link #star} and {@link #sum} take the answer
     * apart.
     */
    static long scan(byte[] bytes, int from, int to) {
        long sums = 0;
        for (int at = from; at < to && at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            long stars = EightBytes.matches(eight, EightBytes.STAR);
            if (stars != 0) {
                int star = at + EightBytes.first(stars);
                return star < to ? answer(star, fold(sums ^ (eight & EightBytes.before(stars)))) : answer(to, 0);
            }
            sums ^= eight;
        }
        int star = findStar(bytes, from, to);
        return answer(star, of(bytes, from, star));
    }

    static int star(long scanned) {
        return (int) (scanned >>> Byte.SIZE);
    }

    static int sum(long scanned) {
        return (int) scanned & 0xff;
    }

    private static long answer(int star, int sum) {
        return (long) star << Byte.SIZE | (sum & 0xff);
    }

    /** The sum of eight bytes, in the lowest. */
    private static int fold(long sums) {
        long four = sums ^ (sums >>> 32);
        long two = four ^ (four >>> 16);
        return (int) (two ^ (two >>> 8));
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
        return isWritten(bytes, star, of(bytes, from, star));
    }

    /** Whether the digits behind the {@code *} at {@code star} give {@code sum}. */
    static boolean isWritten(byte[] bytes, int star, int sum) {
        int high = Digits.hexadecimal(bytes[star + 1]);
        int low = Digits.hexadecimal(bytes[star + 2]);
        return high >= 0 && low >= 0 && ((high << 4) | low) == sum;
    }
}
