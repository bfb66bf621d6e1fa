package org.hawser.ais;

import java.util.HexFormat;

/**
 * Bits that an application gives a meaning: what follows the application identifier of a binary message.
 *
 * @param bitCount how many bits, 0 or more
 * @param hex these bits from the first on, two lower-case hexadecimal digits a byte, the last byte filled up with zeros
 */
public record BinaryData(int bitCount, String hex) {

    /** Stands first because the constructor uses it. */
    private static final HexFormat HEX = HexFormat.of();

    public static final BinaryData EMPTY = new BinaryData(0, "");

    /**
     * @throws IllegalArgumentException unless {@code hex} writes just the bytes that {@code bitCount} bits need, in lower case, with
     *     zeros behind the last bit
     */
    public BinaryData {
        byte[] bytes = HEX.parseHex(hex);
        int unused = Byte.SIZE * bytes.length - bitCount;
        boolean clean = bytes.length == 0 || (bytes[bytes.length - 1] & 0xff & ((1 << unused % Byte.SIZE) - 1)) == 0;
        if (bitCount < 0
                || unused < 0
                || unused >= Byte.SIZE
                || !clean
                || !HEX.formatHex(bytes).equals(hex)) {
            throw new IllegalArgumentException(bitCount + " bits are not written as " + hex);
        }
    }

    /** The bits of {@code bits} from {@code start} to the end; none where the payload ends before. */
    static BinaryData read(PayloadBits bits, int start) {
        return read(bits, start, bits.bitCount());
    }

    /** The bits of {@code bits} from {@code start} to before {@code end}, which is not behind the payload's. */
    static BinaryData read(PayloadBits bits, int start, int end) {
        int bitCount = Math.max(0, Math.min(end, bits.bitCount()) - start);
        byte[] bytes = new byte[(bitCount + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            int count = Math.min(Byte.SIZE, bitCount - Byte.SIZE * i);
            bytes[i] = (byte) (bits.unsigned(start + Byte.SIZE * i, count) << (Byte.SIZE - count));
        }
        return new BinaryData(bitCount, HEX.formatHex(bytes));
    }

    /**
     * Makes {@code bits} a payload with these bits from {@code start} on, and zero bits before and {@code bitsBehind} behind.
     *
     * @throws IllegalArgumentException if that is more than a payload holds
     */
    void begin(PayloadBits bits, int start, int bitsBehind) {
        if (bitCount > PayloadBits.CAPACITY_BITS - start - bitsBehind) {
            throw new IllegalArgumentException(bitCount + " bits of data are more than a message holds");
        }
        bits.clear(start + bitCount + bitsBehind);
        write(bits, start);
    }

    /** Writes the bits from {@code start} on; they must lie within the payload. */
    void write(PayloadBits bits, int start) {
        byte[] bytes = HEX.parseHex(hex);
        for (int i = 0; i < bytes.length; i++) {
            int count = Math.min(Byte.SIZE, bitCount - Byte.SIZE * i);
            bits.set(start + Byte.SIZE * i, count, (bytes[i] & 0xff) >>> (Byte.SIZE - count));
        }
    }

    /** The bits on their own, bit 0 the first, for the layouts of applications. */
    public PayloadBits bits() {
        PayloadBits bits = new PayloadBits();
        bits.clear(bitCount);
        write(bits, 0);
        return bits;
    }

    /** The bits from {@code start} to before {@code end}, as far as the payload reaches. */
    public static BinaryData of(PayloadBits bits, int start, int end) {
        return read(bits, start, end);
    }

    /** Writes the bits from {@code start} on; they must lie within the payload. */
    public void writeTo(PayloadBits bits, int start) {
        write(bits, start);
    }

    /** The bits of a payload that an application's record was written to. */
    public static BinaryData of(PayloadBits bits) {
        return read(bits, 0);
    }
}
