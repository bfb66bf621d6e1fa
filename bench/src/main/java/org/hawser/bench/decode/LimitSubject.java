package org.hawser.bench.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line ends and forms the exclusive or of what lies between: nobody who checks checksums can be faster. Decodes nothing. */
final class LimitSubject implements Subject {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    @Override
    public String name() {
        return "line ends and checksums only";
    }

    @Override
    public String key() {
        return "limit";
    }

    @Override
    public Outcome read(AisLog log) {
        long[] sum = new long[1];
        log.forEachLine((bytes, from, to) -> sum[0] += exclusiveOr(bytes, from, to));
        return new Outcome(new TypeCounts(), 0, sum[0]);
    }

    private static int exclusiveOr(byte[] bytes, int from, int to) {
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
}
