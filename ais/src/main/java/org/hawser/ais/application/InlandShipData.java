package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Inland ship static and voyage related data, 200/10: see {@link InlandShipDataLayout} for the meaning of each value. */
public record InlandShipData(
        @Nullable String vesselIdentifier,
        int length,
        int beam,
        int shipType,
        int hazard,
        int draught,
        int loaded,
        boolean speedPrecise,
        boolean coursePrecise,
        boolean headingPrecise)
        implements ApplicationMessage {

    static InlandShipData read(PayloadBits bits) {
        return new InlandShipData(
                InlandShipDataLayout.VESSEL_IDENTIFIER.read(bits),
                InlandShipDataLayout.LENGTH.read(bits),
                InlandShipDataLayout.BEAM.read(bits),
                InlandShipDataLayout.SHIP_TYPE.read(bits),
                InlandShipDataLayout.HAZARD.read(bits),
                InlandShipDataLayout.DRAUGHT.read(bits),
                InlandShipDataLayout.LOADED.read(bits),
                InlandShipDataLayout.SPEED_PRECISE.read(bits),
                InlandShipDataLayout.COURSE_PRECISE.read(bits),
                InlandShipDataLayout.HEADING_PRECISE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(InlandShipDataLayout.BITS);
        InlandShipDataLayout.VESSEL_IDENTIFIER.write(bits, vesselIdentifier);
        InlandShipDataLayout.LENGTH.write(bits, length);
        InlandShipDataLayout.BEAM.write(bits, beam);
        InlandShipDataLayout.SHIP_TYPE.write(bits, shipType);
        InlandShipDataLayout.HAZARD.write(bits, hazard);
        InlandShipDataLayout.DRAUGHT.write(bits, draught);
        InlandShipDataLayout.LOADED.write(bits, loaded);
        InlandShipDataLayout.SPEED_PRECISE.write(bits, speedPrecise);
        InlandShipDataLayout.COURSE_PRECISE.write(bits, coursePrecise);
        InlandShipDataLayout.HEADING_PRECISE.write(bits, headingPrecise);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 10;
    }

    public OptionalDouble length_m() {
        return InlandShipDataLayout.LENGTH_SCALE.of(length);
    }

    public OptionalDouble beam_m() {
        return InlandShipDataLayout.BEAM_SCALE.of(beam);
    }

    public OptionalDouble draught_m() {
        return InlandShipDataLayout.DRAUGHT_SCALE.of(draught);
    }
}
