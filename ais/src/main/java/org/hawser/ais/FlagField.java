package org.hawser.ais;

/**
 * A field of one bit; false where the payload ends before it.
 *
 * @param start its bit
 */
public record FlagField(int start) {

    public boolean read(PayloadBits bits) {
        return bits.unsigned(start, 1) != 0;
    }

    /** First bit behind the field. */
    public int end() {
        return start + 1;
    }

    /** Writes the field, which must lie within the payload. */
    public void write(PayloadBits bits, boolean value) {
        bits.set(start, 1, value ? 1 : 0);
    }
}
