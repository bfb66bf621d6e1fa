package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** One target of a VTS: see {@link VtsTargetLayout} for the meaning of each value. */
public record VtsTarget(
        int identifierType,
        long identifier,
        int latitude_e3min,
        int longitude_e3min,
        int course_deg,
        int second,
        int speed_kn) {

    private static final int FIRST_TEXT_TYPE = 2;

    /** @throws IllegalArgumentException for an identifier of more than 42 bits */
    public VtsTarget {
        if (identifier < 0 || identifier >>> 42 != 0) {
            throw new IllegalArgumentException(identifier + " does not fit 42 bits");
        }
    }

    static VtsTarget read(PayloadBits bits) {
        return new VtsTarget(
                VtsTargetLayout.IDENTIFIER_TYPE.read(bits),
                VtsTargetLayout.identifier(bits),
                VtsTargetLayout.LATITUDE_E3MIN.read(bits),
                VtsTargetLayout.LONGITUDE_E3MIN.read(bits),
                VtsTargetLayout.COURSE_DEG.read(bits),
                VtsTargetLayout.SECOND.read(bits),
                VtsTargetLayout.SPEED_KN.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(VtsTargetLayout.BITS);
        VtsTargetLayout.IDENTIFIER_TYPE.write(bits, identifierType);
        VtsTargetLayout.IDENTIFIER_HIGH.write(bits, (int) (identifier >>> 30));
        VtsTargetLayout.IDENTIFIER_LOW.write(bits, (int) (identifier & 0x3fff_ffff));
        VtsTargetLayout.LATITUDE_E3MIN.write(bits, latitude_e3min);
        VtsTargetLayout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        VtsTargetLayout.COURSE_DEG.write(bits, course_deg);
        VtsTargetLayout.SECOND.write(bits, second);
        VtsTargetLayout.SPEED_KN.write(bits, speed_kn);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E3MIN.of(latitude_e3min);
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(longitude_e3min);
    }

    /** The call sign or other text; null where the identifier is a number or blank. */
    public @Nullable String identifierText() {
        if (identifierType < FIRST_TEXT_TYPE) {
            return null;
        }
        PayloadBits bits = new PayloadBits();
        write(bits);
        return VtsTargetLayout.IDENTIFIER_TEXT.read(bits);
    }
}
