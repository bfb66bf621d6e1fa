package org.hawser.ais;

/**
 * A field that holds an unsigned number.
 *
 * @param start its first bit
 * @param length its bits, 1 to 31
 * @param notAvailable the value by which the standard says "not available", or the field's default where it has no such value;
 *     also what is read where the payload ends before the field does
 */
public record UnsignedField(int start, int length, int notAvailable) {

    public int read(PayloadBits bits) {
        return start <= bits.bitCount() - length ? (int) bits.unsigned(start, length) : notAvailable;
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
        if (value < 0 || value >>> length != 0) {
            throw new IllegalArgumentException(
                    value + " does not fit " + length + " bits without sign at bit " + start);
        }
        bits.set(start, length, value);
    }
}
