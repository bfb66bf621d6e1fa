package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** The water level at one gauge: see {@link GaugeLevelLayout} for the meaning of each value. */
public record GaugeLevel(int gauge, boolean above, int level_cm) {

    static GaugeLevel read(PayloadBits bits) {
        return new GaugeLevel(
                GaugeLevelLayout.GAUGE.read(bits),
                GaugeLevelLayout.ABOVE.read(bits),
                GaugeLevelLayout.LEVEL_CM.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(GaugeLevelLayout.BITS);
        GaugeLevelLayout.GAUGE.write(bits, gauge);
        GaugeLevelLayout.ABOVE.write(bits, above);
        GaugeLevelLayout.LEVEL_CM.write(bits, level_cm);
    }
}
