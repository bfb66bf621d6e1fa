package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Estimated time of arrival at a lock, bridge or terminal, 200/21: see {@link InlandArrivalLayout} for the meaning of
 * each value.
 */
public record InlandArrival(
        @Nullable String country,
        @Nullable String locode,
        @Nullable String fairwaySection,
        @Nullable String terminal,
        @Nullable String hectometre,
        int month,
        int day,
        int hour,
        int minute,
        int tugs,
        int airDraught)
        implements ApplicationMessage {

    static InlandArrival read(PayloadBits bits) {
        return new InlandArrival(
                InlandArrivalLayout.COUNTRY.read(bits),
                InlandArrivalLayout.LOCODE.read(bits),
                InlandArrivalLayout.FAIRWAY_SECTION.read(bits),
                InlandArrivalLayout.TERMINAL.read(bits),
                InlandArrivalLayout.HECTOMETRE.read(bits),
                InlandArrivalLayout.MONTH.read(bits),
                InlandArrivalLayout.DAY.read(bits),
                InlandArrivalLayout.HOUR.read(bits),
                InlandArrivalLayout.MINUTE.read(bits),
                InlandArrivalLayout.TUGS.read(bits),
                InlandArrivalLayout.AIR_DRAUGHT.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(InlandArrivalLayout.BITS);
        InlandArrivalLayout.COUNTRY.write(bits, country);
        InlandArrivalLayout.LOCODE.write(bits, locode);
        InlandArrivalLayout.FAIRWAY_SECTION.write(bits, fairwaySection);
        InlandArrivalLayout.TERMINAL.write(bits, terminal);
        InlandArrivalLayout.HECTOMETRE.write(bits, hectometre);
        InlandArrivalLayout.MONTH.write(bits, month);
        InlandArrivalLayout.DAY.write(bits, day);
        InlandArrivalLayout.HOUR.write(bits, hour);
        InlandArrivalLayout.MINUTE.write(bits, minute);
        InlandArrivalLayout.TUGS.write(bits, tugs);
        InlandArrivalLayout.AIR_DRAUGHT.write(bits, airDraught);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 21;
    }

    public OptionalDouble airDraught_m() {
        return InlandArrivalLayout.AIR_DRAUGHT_SCALE.of(airDraught);
    }
}
