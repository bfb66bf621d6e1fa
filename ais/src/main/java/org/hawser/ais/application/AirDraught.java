package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * Extended ship static and voyage related data in the older form: the height over keel, 1/15: see {@link
 * AirDraughtLayout} for the meaning of each value.
 */
public record AirDraught(int airDraught) implements ApplicationMessage {

    static AirDraught read(PayloadBits bits) {
        return new AirDraught(AirDraughtLayout.AIR_DRAUGHT.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(AirDraughtLayout.BITS);
        AirDraughtLayout.AIR_DRAUGHT.write(bits, airDraught);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 15;
    }

    public OptionalDouble airDraught_m() {
        return AirDraughtLayout.AIR_DRAUGHT_SCALE.of(airDraught);
    }
}
