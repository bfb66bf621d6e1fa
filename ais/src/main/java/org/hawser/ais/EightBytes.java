package org.hawser.ais;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time as one long, the first in the lowest byte. */
final class EightBytes {

    static final long EACH = 0x0101_0101_0101_0101L;
    static final long STAR = '*' * EACH;
    static final long LINE_FEED = '\n' * EACH;
    static final long CARRIAGE_RETURN = '\r' * EACH;

    private static final long SIGNS = EACH << 7;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The eight bytes from {@code at} on. */
    static long at(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /**
     * The sign bits of the bytes of {@code eight} that equal those of {@code sought}; of those behind the first perhaps too many.
     * A byte that is sought turns 0 by exclusive or with it, and borrows its sign bit when 1 is taken away.
     */
    static long matches(long eight, long sought) {
        long zeroWhereSought = eight ^ sought;
        return (zeroWhereSought - EACH) & ~zeroWhereSought & SIGNS;
    }

    /** Which byte is the first of those whose sign bits {@link #matches} gave. */
    static int first(long matches) {
        return Long.numberOfTrailingZeros(matches) / Byte.SIZE;
    }

    /** All bits of the bytes before the first of {@code matches}. */
    static long before(long matches) {
        return (Long.lowestOneBit(matches) >>> 7) - 1;
    }

    /**
     * Index of the first of a byte from {@code from} on; {@code to} where there is none before it. Looks at what the array holds
     * behind {@code to} rather than go the last steps singly.
     *
     * @param sought the byte, eight times
     */
    static int find(byte[] bytes, int from, int to, long sought) {
        int at = from;
        for (; at < to && at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long matches = matches(at(bytes, at), sought);
            if (matches != 0) {
                return Math.min(to, at + first(matches));
            }
        }
        return at < to ? Digits.find(bytes, at, to, (char) (byte) sought) : to;
    }
}
