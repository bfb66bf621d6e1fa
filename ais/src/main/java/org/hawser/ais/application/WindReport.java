package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** A sensor's wind: see {@link WindReportLayout} for the meaning of each value. */
public record WindReport(
        int windSpeed_kn,
        int windGust_kn,
        int windDirection_deg,
        int windGustDirection_deg,
        int sensor,
        int forecastSpeed_kn,
        int forecastGust_kn,
        int forecastDirection_deg,
        int forecastDay,
        int forecastHour,
        int forecastMinute,
        int forecastDuration_min)
        implements SensorData {

    static final int KIND = 2;

    static WindReport read(PayloadBits bits) {
        return new WindReport(
                WindReportLayout.WIND_SPEED_KN.read(bits),
                WindReportLayout.WIND_GUST_KN.read(bits),
                WindReportLayout.WIND_DIRECTION_DEG.read(bits),
                WindReportLayout.WIND_GUST_DIRECTION_DEG.read(bits),
                WindReportLayout.SENSOR.read(bits),
                WindReportLayout.FORECAST_SPEED_KN.read(bits),
                WindReportLayout.FORECAST_GUST_KN.read(bits),
                WindReportLayout.FORECAST_DIRECTION_DEG.read(bits),
                WindReportLayout.FORECAST_DAY.read(bits),
                WindReportLayout.FORECAST_HOUR.read(bits),
                WindReportLayout.FORECAST_MINUTE.read(bits),
                WindReportLayout.FORECAST_DURATION_MIN.read(bits));
    }

    void write(PayloadBits bits) {
        WindReportLayout.WIND_SPEED_KN.write(bits, windSpeed_kn);
        WindReportLayout.WIND_GUST_KN.write(bits, windGust_kn);
        WindReportLayout.WIND_DIRECTION_DEG.write(bits, windDirection_deg);
        WindReportLayout.WIND_GUST_DIRECTION_DEG.write(bits, windGustDirection_deg);
        WindReportLayout.SENSOR.write(bits, sensor);
        WindReportLayout.FORECAST_SPEED_KN.write(bits, forecastSpeed_kn);
        WindReportLayout.FORECAST_GUST_KN.write(bits, forecastGust_kn);
        WindReportLayout.FORECAST_DIRECTION_DEG.write(bits, forecastDirection_deg);
        WindReportLayout.FORECAST_DAY.write(bits, forecastDay);
        WindReportLayout.FORECAST_HOUR.write(bits, forecastHour);
        WindReportLayout.FORECAST_MINUTE.write(bits, forecastMinute);
        WindReportLayout.FORECAST_DURATION_MIN.write(bits, forecastDuration_min);
    }

    @Override
    public int kind() {
        return KIND;
    }
}
