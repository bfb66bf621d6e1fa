package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;

/** Bits without a known meaning, as gpsd writes them: {@code "12:0ab0"} are twelve bits, the last octet filled up with zeros. */
final class Data {

    private Data() {}

    /** The bits from {@code start} to before {@code end}; none where that is not behind it. */
    static void write(PayloadBits bits, int start, int end, Text out) {
        int count = Math.max(0, end - start);
        out.quote();
        out.number(count);
        out.raw(':');
        for (int at = start; at < end; at += Byte.SIZE) {
            int length = Math.min(Byte.SIZE, end - at);
            out.hexadecimal((int) bits.unsigned(at, length) << (Byte.SIZE - length));
        }
        out.quote();
    }
}
