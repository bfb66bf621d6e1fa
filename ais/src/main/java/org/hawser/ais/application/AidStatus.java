package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * Monitoring of an aid to navigation as Zeni Lite buoys send it, 0/0: see {@link AidStatusLayout} for the meaning of
 * each value.
 */
public record AidStatus(
        int subApplication,
        int voltage,
        int current,
        boolean directCurrent,
        boolean lightOn,
        boolean batteryLow,
        boolean offPosition)
        implements ApplicationMessage {

    static AidStatus read(PayloadBits bits) {
        return new AidStatus(
                AidStatusLayout.SUB_APPLICATION.read(bits),
                AidStatusLayout.VOLTAGE.read(bits),
                AidStatusLayout.CURRENT.read(bits),
                AidStatusLayout.DIRECT_CURRENT.read(bits),
                AidStatusLayout.LIGHT_ON.read(bits),
                AidStatusLayout.BATTERY_LOW.read(bits),
                AidStatusLayout.OFF_POSITION.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(AidStatusLayout.BITS);
        AidStatusLayout.SUB_APPLICATION.write(bits, subApplication);
        AidStatusLayout.VOLTAGE.write(bits, voltage);
        AidStatusLayout.CURRENT.write(bits, current);
        AidStatusLayout.DIRECT_CURRENT.write(bits, directCurrent);
        AidStatusLayout.LIGHT_ON.write(bits, lightOn);
        AidStatusLayout.BATTERY_LOW.write(bits, batteryLow);
        AidStatusLayout.OFF_POSITION.write(bits, offPosition);
    }

    @Override
    public int dac() {
        return 0;
    }

    @Override
    public int fi() {
        return 0;
    }

    public OptionalDouble voltage_v() {
        return AidStatusLayout.VOLTAGE_SCALE.of(voltage);
    }

    public OptionalDouble current_a() {
        return AidStatusLayout.CURRENT_SCALE.of(current);
    }
}
