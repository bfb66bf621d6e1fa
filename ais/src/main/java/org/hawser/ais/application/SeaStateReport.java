package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** A sensor's sea state: see {@link SeaStateReportLayout} for the meaning of each value. */
public record SeaStateReport(
        int swellHeight,
        int swellPeriod_s,
        int swellDirection_deg,
        int seaState,
        int sensor,
        int waterTemperature,
        int waterTemperatureDepth,
        int depthSensor,
        int waveHeight,
        int wavePeriod_s,
        int waveDirection_deg,
        int waveSensor,
        int salinity)
        implements SensorData {

    static final int KIND = 7;

    static SeaStateReport read(PayloadBits bits) {
        return new SeaStateReport(
                SeaStateReportLayout.SWELL_HEIGHT.read(bits),
                SeaStateReportLayout.SWELL_PERIOD_S.read(bits),
                SeaStateReportLayout.SWELL_DIRECTION_DEG.read(bits),
                SeaStateReportLayout.SEA_STATE.read(bits),
                SeaStateReportLayout.SENSOR.read(bits),
                SeaStateReportLayout.WATER_TEMPERATURE.read(bits),
                SeaStateReportLayout.WATER_TEMPERATURE_DEPTH.read(bits),
                SeaStateReportLayout.DEPTH_SENSOR.read(bits),
                SeaStateReportLayout.WAVE_HEIGHT.read(bits),
                SeaStateReportLayout.WAVE_PERIOD_S.read(bits),
                SeaStateReportLayout.WAVE_DIRECTION_DEG.read(bits),
                SeaStateReportLayout.WAVE_SENSOR.read(bits),
                SeaStateReportLayout.SALINITY.read(bits));
    }

    void write(PayloadBits bits) {
        SeaStateReportLayout.SWELL_HEIGHT.write(bits, swellHeight);
        SeaStateReportLayout.SWELL_PERIOD_S.write(bits, swellPeriod_s);
        SeaStateReportLayout.SWELL_DIRECTION_DEG.write(bits, swellDirection_deg);
        SeaStateReportLayout.SEA_STATE.write(bits, seaState);
        SeaStateReportLayout.SENSOR.write(bits, sensor);
        SeaStateReportLayout.WATER_TEMPERATURE.write(bits, waterTemperature);
        SeaStateReportLayout.WATER_TEMPERATURE_DEPTH.write(bits, waterTemperatureDepth);
        SeaStateReportLayout.DEPTH_SENSOR.write(bits, depthSensor);
        SeaStateReportLayout.WAVE_HEIGHT.write(bits, waveHeight);
        SeaStateReportLayout.WAVE_PERIOD_S.write(bits, wavePeriod_s);
        SeaStateReportLayout.WAVE_DIRECTION_DEG.write(bits, waveDirection_deg);
        SeaStateReportLayout.WAVE_SENSOR.write(bits, waveSensor);
        SeaStateReportLayout.SALINITY.write(bits, salinity);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble swellHeight_m() {
        return SeaStateReportLayout.SWELL_HEIGHT_SCALE.of(swellHeight);
    }

    public OptionalDouble waterTemperature_c() {
        return SeaStateReportLayout.WATER_TEMPERATURE_SCALE.of(waterTemperature);
    }

    public OptionalDouble waterTemperatureDepth_m() {
        return SeaStateReportLayout.WATER_TEMPERATURE_DEPTH_SCALE.of(waterTemperatureDepth);
    }

    public OptionalDouble waveHeight_m() {
        return SeaStateReportLayout.WAVE_HEIGHT_SCALE.of(waveHeight);
    }

    public OptionalDouble salinity_permille() {
        return SeaStateReportLayout.SALINITY_SCALE.of(salinity);
    }
}
