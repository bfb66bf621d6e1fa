package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** A sensor's water level: see {@link WaterLevelReportLayout} for the meaning of each value. */
public record WaterLevelReport(
        boolean absolute,
        int level_cm,
        int trend,
        int datum,
        int sensor,
        boolean forecastAbsolute,
        int forecastLevel_cm,
        int forecastDay,
        int forecastHour,
        int forecastMinute,
        int forecastDuration_min)
        implements SensorData {

    static final int KIND = 3;

    static WaterLevelReport read(PayloadBits bits) {
        return new WaterLevelReport(
                WaterLevelReportLayout.ABSOLUTE.read(bits),
                WaterLevelReportLayout.LEVEL_CM.read(bits),
                WaterLevelReportLayout.TREND.read(bits),
                WaterLevelReportLayout.DATUM.read(bits),
                WaterLevelReportLayout.SENSOR.read(bits),
                WaterLevelReportLayout.FORECAST_ABSOLUTE.read(bits),
                WaterLevelReportLayout.FORECAST_LEVEL_CM.read(bits),
                WaterLevelReportLayout.FORECAST_DAY.read(bits),
                WaterLevelReportLayout.FORECAST_HOUR.read(bits),
                WaterLevelReportLayout.FORECAST_MINUTE.read(bits),
                WaterLevelReportLayout.FORECAST_DURATION_MIN.read(bits));
    }

    void write(PayloadBits bits) {
        WaterLevelReportLayout.ABSOLUTE.write(bits, absolute);
        WaterLevelReportLayout.LEVEL_CM.write(bits, level_cm);
        WaterLevelReportLayout.TREND.write(bits, trend);
        WaterLevelReportLayout.DATUM.write(bits, datum);
        WaterLevelReportLayout.SENSOR.write(bits, sensor);
        WaterLevelReportLayout.FORECAST_ABSOLUTE.write(bits, forecastAbsolute);
        WaterLevelReportLayout.FORECAST_LEVEL_CM.write(bits, forecastLevel_cm);
        WaterLevelReportLayout.FORECAST_DAY.write(bits, forecastDay);
        WaterLevelReportLayout.FORECAST_HOUR.write(bits, forecastHour);
        WaterLevelReportLayout.FORECAST_MINUTE.write(bits, forecastMinute);
        WaterLevelReportLayout.FORECAST_DURATION_MIN.write(bits, forecastDuration_min);
    }

    @Override
    public int kind() {
        return KIND;
    }
}
