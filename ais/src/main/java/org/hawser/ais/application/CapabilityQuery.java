package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/**
 * Interrogation for the applications that a station knows, 1/3: see {@link CapabilityQueryLayout} for the meaning of
 * each value.
 */
public record CapabilityQuery(int queriedDac) implements ApplicationMessage {

    static CapabilityQuery read(PayloadBits bits) {
        return new CapabilityQuery(CapabilityQueryLayout.QUERIED_DAC.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(CapabilityQueryLayout.BITS);
        CapabilityQueryLayout.QUERIED_DAC.write(bits, queriedDac);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 3;
    }
}
