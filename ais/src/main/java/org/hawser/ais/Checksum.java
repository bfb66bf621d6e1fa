package org.hawser.ais;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The checksum of NMEA 0183: exclusive or of all bytes between the start character and {@code *}, as two hexadecimal digits. */
final class Checksum {

    private static final int DIGITS = 2;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long SIGNS = ONES << 7;
    private static final long STARS = '*' * ONES;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Checksum() {}

    /** Exclusive or of the bytes from {@code from} to before {@code to}, eight at a time. */
    static int of(byte[] bytes, int from, int to) {
        long sums = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            sums ^= (long) EIGHT_BYTES.get(bytes, at);
        }
        sums ^= sums >>> 32;
        sums ^= sums >>> 16;
        int sum = (int) (sums ^ (sums >>> 8));
        for (; at < to; at++) {
            sum ^= bytes[at];
        }
        return sum & 0xff;
    }

    /**
     * Index of the first {@code *} from {@code from} on; {@code to} where there is none. In eight bytes at a time, a {@code *} is
     * a byte that turns 0 by exclusive or with {@code *}, and the lowest such byte borrows its sign bit when 1 is taken away.
     */
    static int findStar(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long zeroAtStar = (long) EIGHT_BYTES.get(bytes, at) ^ STARS;
            long found = (zeroAtStar - ONES) & ~zeroAtStar & SIGNS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        return Digits.find(bytes, at, to, '*');
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
