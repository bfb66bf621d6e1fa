package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** A sensor's salinity: see {@link SalinityReportLayout} for the meaning of each value. */
public record SalinityReport(
        int waterTemperature, int conductivity, int pressure, int salinity, int salinityKind, int sensor)
        implements SensorData {

    static final int KIND = 8;

    static SalinityReport read(PayloadBits bits) {
        return new SalinityReport(
                SalinityReportLayout.WATER_TEMPERATURE.read(bits),
                SalinityReportLayout.CONDUCTIVITY.read(bits),
                SalinityReportLayout.PRESSURE.read(bits),
                SalinityReportLayout.SALINITY.read(bits),
                SalinityReportLayout.SALINITY_KIND.read(bits),
                SalinityReportLayout.SENSOR.read(bits));
    }

    void write(PayloadBits bits) {
        SalinityReportLayout.WATER_TEMPERATURE.write(bits, waterTemperature);
        SalinityReportLayout.CONDUCTIVITY.write(bits, conductivity);
        SalinityReportLayout.PRESSURE.write(bits, pressure);
        SalinityReportLayout.SALINITY.write(bits, salinity);
        SalinityReportLayout.SALINITY_KIND.write(bits, salinityKind);
        SalinityReportLayout.SENSOR.write(bits, sensor);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble waterTemperature_c() {
        return SalinityReportLayout.WATER_TEMPERATURE_SCALE.of(waterTemperature);
    }

    public OptionalDouble conductivity_spm() {
        return SalinityReportLayout.CONDUCTIVITY_SCALE.of(conductivity);
    }

    public OptionalDouble pressure_dbar() {
        return SalinityReportLayout.PRESSURE_SCALE.of(pressure);
    }

    public OptionalDouble salinity_permille() {
        return SalinityReportLayout.SALINITY_SCALE.of(salinity);
    }
}
