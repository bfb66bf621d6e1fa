package org.hawser.ais.application;

import java.util.List;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Water levels at four gauges, 200/24: see {@link WaterLevelsLayout} for the meaning of each value. */
public record WaterLevels(@Nullable String country, List<GaugeLevel> gauges) implements ApplicationMessage {

    /** @throws IllegalArgumentException for a number of gauges that no message holds */
    public WaterLevels {
        gauges = Elements.require(gauges, WaterLevelsLayout.MOST_GAUGES, WaterLevelsLayout.MOST_GAUGES);
    }

    static WaterLevels read(PayloadBits bits) {
        return new WaterLevels(
                WaterLevelsLayout.COUNTRY.read(bits),
                Elements.read(
                        bits,
                        WaterLevelsLayout.GAUGES_START,
                        WaterLevelsLayout.GAUGES_STRIDE,
                        WaterLevelsLayout.count(bits),
                        GaugeLevel::read));
    }

    void write(PayloadBits bits) {
        bits.clear(WaterLevelsLayout.BITS);
        WaterLevelsLayout.COUNTRY.write(bits, country);
        Elements.write(
                bits, WaterLevelsLayout.GAUGES_START, WaterLevelsLayout.GAUGES_STRIDE, gauges, GaugeLevel::write);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 24;
    }
}
