package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * Monitoring of an aid to navigation by the General Lighthouse Authorities: United Kingdom (235), Ireland (250), 235/10
 * and 250/10: see {@link AidMonitoringLayout} for the meaning of each value.
 */
public record AidMonitoring(
        int dac,
        int supplyVoltage,
        int external1,
        int external2,
        int racon,
        int light,
        boolean alarm,
        int digitalInputs,
        boolean offPosition)
        implements ApplicationMessage {

    /** @throws IllegalArgumentException for another identifier */
    public AidMonitoring {
        Lengths.requireIdentifier(dac, dac == 235 || dac == 250);
    }

    static AidMonitoring read(int dac, PayloadBits bits) {
        return new AidMonitoring(
                dac,
                AidMonitoringLayout.SUPPLY_VOLTAGE.read(bits),
                AidMonitoringLayout.EXTERNAL_1.read(bits),
                AidMonitoringLayout.EXTERNAL_2.read(bits),
                AidMonitoringLayout.RACON.read(bits),
                AidMonitoringLayout.LIGHT.read(bits),
                AidMonitoringLayout.ALARM.read(bits),
                AidMonitoringLayout.DIGITAL_INPUTS.read(bits),
                AidMonitoringLayout.OFF_POSITION.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(AidMonitoringLayout.BITS);
        AidMonitoringLayout.SUPPLY_VOLTAGE.write(bits, supplyVoltage);
        AidMonitoringLayout.EXTERNAL_1.write(bits, external1);
        AidMonitoringLayout.EXTERNAL_2.write(bits, external2);
        AidMonitoringLayout.RACON.write(bits, racon);
        AidMonitoringLayout.LIGHT.write(bits, light);
        AidMonitoringLayout.ALARM.write(bits, alarm);
        AidMonitoringLayout.DIGITAL_INPUTS.write(bits, digitalInputs);
        AidMonitoringLayout.OFF_POSITION.write(bits, offPosition);
    }

    @Override
    public int fi() {
        return 10;
    }

    public OptionalDouble supplyVoltage_v() {
        return AidMonitoringLayout.SUPPLY_VOLTAGE_SCALE.of(supplyVoltage);
    }

    public OptionalDouble external1_v() {
        return AidMonitoringLayout.EXTERNAL_1_SCALE.of(external1);
    }

    public OptionalDouble external2_v() {
        return AidMonitoringLayout.EXTERNAL_2_SCALE.of(external2);
    }
}
