package org.hawser.ais;

/**
 * An unsigned number that stands in a message several times, at the same distance from one time to the next.
 *
 * @param first its first time
 * @param stride_bits from the start of one to the start of the next
 */
public record RepeatedField(UnsignedField first, int stride_bits) {

    static RepeatedField of(int start, int length, int stride_bits) {
        return new RepeatedField(new UnsignedField(start, length, 0), stride_bits);
    }

    /** The number at {@code index}, counted from 0; 0 where the payload ends before the field does. */
    public int read(PayloadBits bits, int index) {
        int start = first.start() + index * stride_bits;
        return bits.has(start, first.length()) ? (int) bits.unsigned(start, first.length()) : first.notAvailable();
    }

    /** Writes the number at {@code index}, which must lie within the payload. */
    public void write(PayloadBits bits, int index, int value) {
        new UnsignedField(first.start() + index * stride_bits, first.length(), first.notAvailable()).write(bits, value);
    }

    /** How many of them, at most {@code most}, lie within the payload as a whole. */
    int count(PayloadBits bits, int most) {
        int room = bits.bitCount() - first.end();
        return room < 0 ? 0 : Math.min(most, room / stride_bits + 1);
    }
}
