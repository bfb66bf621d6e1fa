package org.hawser.ais;

/**
 * The 30 bits of a hull's dimensions, which messages 5, 19, 21 and 24 carry alike (ITU-R M.1371-5 annex 8, figure 41): metres
 * from the reference point for the reported position. See {@link Dimensions} for their meaning.
 */
public record DimensionsLayout(
        UnsignedField toBow_m, UnsignedField toStern_m, UnsignedField toPort_m, UnsignedField toStarboard_m) {

    static DimensionsLayout at(int start) {
        return new DimensionsLayout(
                new UnsignedField(start, 9, 0),
                new UnsignedField(start + 9, 9, 0),
                new UnsignedField(start + 18, 6, 0),
                new UnsignedField(start + 24, 6, 0));
    }

    public Dimensions read(PayloadBits bits) {
        return new Dimensions(toBow_m.read(bits), toStern_m.read(bits), toPort_m.read(bits), toStarboard_m.read(bits));
    }

    /** As {@link Dimensions#length_m()}. */
    public int length_m(PayloadBits bits) {
        return toBow_m.read(bits) + toStern_m.read(bits);
    }

    /** As {@link Dimensions#width_m()}. */
    public int width_m(PayloadBits bits) {
        return toPort_m.read(bits) + toStarboard_m.read(bits);
    }

    void write(PayloadBits bits, Dimensions dimensions) {
        toBow_m.write(bits, dimensions.toBow_m());
        toStern_m.write(bits, dimensions.toStern_m());
        toPort_m.write(bits, dimensions.toPort_m());
        toStarboard_m.write(bits, dimensions.toStarboard_m());
    }

    /** First bit behind the dimensions. */
    int end() {
        return toStarboard_m.end();
    }
}
