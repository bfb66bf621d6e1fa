package org.hawser.ais;

/**
 * A field that holds a number in two's complement.
 *
 * @param start its first bit
 * @param length its bits, 2 to 32
 * @param notAvailable the value by which the standard says "not available"; also what is read where the payload ends before the
 *     field does
 */
public record SignedField(int start, int length, int notAvailable) {

    public int read(PayloadBits bits) {
        return start <= bits.bitCount() - length ? (int) bits.signed(start, length) : notAvailable;
    }

    /** First bit behind the field. */
    public int end() {
        return start + length;
    }

    /**
     * Writes the field, which must lie within the payload.
     *
     * @throws IllegalArgumentException for a value that does not fit
     */
    public void write(PayloadBits bits, int value) {
        int unused = 32 - length;
        if (value << unused >> unused != value) {
            throw new IllegalArgumentException(value + " does not fit " + length + " signed bits at bit " + start);
        }
        bits.set(start, length, value);
    }
}
