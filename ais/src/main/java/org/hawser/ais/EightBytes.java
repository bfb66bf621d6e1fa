package org.hawser.ais;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time as one long, the first in the lowest byte. */
final class EightBytes {

    static final long EACH = 0x0101_0101_0101_0101L;
    static final long SIGNS = EACH << 7;
    static final long STAR = '*' * EACH;
    static final long LINE_FEED = '\n' * EACH;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The eight bytes from {@code at} on. */
    static long at(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /**
     * Index of the first of a byte from {@code from} on; {@code to} where there is none before it. In eight bytes, one that is
     * sought turns 0 by exclusive or with it, and the lowest such byte borrows its sign bit when 1 is taken away.
     *
     * @param eight the byte sought, eight times
     */
    static int find(byte[] bytes, int from, int to, long eight) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long zeroWhereSought = at(bytes, at) ^ eight;
            long found = (zeroWhereSought - EACH) & ~zeroWhereSought & SIGNS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        return Digits.find(bytes, at, to, (char) (byte) eight);
    }
}
