package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/**
 * Interrogation for the message of an application, 1/2: see {@link ApplicationQueryLayout} for the meaning of each
 * value.
 */
public record ApplicationQuery(int queriedDac, int queriedFi) implements ApplicationMessage {

    static ApplicationQuery read(PayloadBits bits) {
        return new ApplicationQuery(
                ApplicationQueryLayout.QUERIED_DAC.read(bits), ApplicationQueryLayout.QUERIED_FI.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ApplicationQueryLayout.BITS);
        ApplicationQueryLayout.QUERIED_DAC.write(bits, queriedDac);
        ApplicationQueryLayout.QUERIED_FI.write(bits, queriedFi);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 2;
    }
}
