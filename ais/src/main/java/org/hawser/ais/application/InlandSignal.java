package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** Status of a light signal, 200/40: see {@link InlandSignalLayout} for the meaning of each value. */
public record InlandSignal(
        int longitude_e4min, int latitude_e4min, int form, int orientation_deg, int impactDirection, int lights)
        implements ApplicationMessage {

    static InlandSignal read(PayloadBits bits) {
        return new InlandSignal(
                InlandSignalLayout.LONGITUDE_E4MIN.read(bits),
                InlandSignalLayout.LATITUDE_E4MIN.read(bits),
                InlandSignalLayout.FORM.read(bits),
                InlandSignalLayout.ORIENTATION_DEG.read(bits),
                InlandSignalLayout.IMPACT_DIRECTION.read(bits),
                InlandSignalLayout.LIGHTS.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(InlandSignalLayout.BITS);
        InlandSignalLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        InlandSignalLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        InlandSignalLayout.FORM.write(bits, form);
        InlandSignalLayout.ORIENTATION_DEG.write(bits, orientation_deg);
        InlandSignalLayout.IMPACT_DIRECTION.write(bits, impactDirection);
        InlandSignalLayout.LIGHTS.write(bits, lights);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 40;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E4MIN.of(longitude_e4min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E4MIN.of(latitude_e4min);
    }
}
