package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** A sensor's weather: see {@link WeatherReportLayout} for the meaning of each value. */
public record WeatherReport(
        int airTemperature,
        int sensor,
        int precipitation,
        int visibility,
        int dewPoint,
        int dewPointSensor,
        int airPressure,
        int airPressureTendency,
        int pressureSensor,
        int salinity)
        implements SensorData {

    static final int KIND = 9;

    static WeatherReport read(PayloadBits bits) {
        return new WeatherReport(
                WeatherReportLayout.AIR_TEMPERATURE.read(bits),
                WeatherReportLayout.SENSOR.read(bits),
                WeatherReportLayout.PRECIPITATION.read(bits),
                WeatherReportLayout.VISIBILITY.read(bits),
                WeatherReportLayout.DEW_POINT.read(bits),
                WeatherReportLayout.DEW_POINT_SENSOR.read(bits),
                WeatherReportLayout.AIR_PRESSURE.read(bits),
                WeatherReportLayout.AIR_PRESSURE_TENDENCY.read(bits),
                WeatherReportLayout.PRESSURE_SENSOR.read(bits),
                WeatherReportLayout.SALINITY.read(bits));
    }

    void write(PayloadBits bits) {
        WeatherReportLayout.AIR_TEMPERATURE.write(bits, airTemperature);
        WeatherReportLayout.SENSOR.write(bits, sensor);
        WeatherReportLayout.PRECIPITATION.write(bits, precipitation);
        WeatherReportLayout.VISIBILITY.write(bits, visibility);
        WeatherReportLayout.DEW_POINT.write(bits, dewPoint);
        WeatherReportLayout.DEW_POINT_SENSOR.write(bits, dewPointSensor);
        WeatherReportLayout.AIR_PRESSURE.write(bits, airPressure);
        WeatherReportLayout.AIR_PRESSURE_TENDENCY.write(bits, airPressureTendency);
        WeatherReportLayout.PRESSURE_SENSOR.write(bits, pressureSensor);
        WeatherReportLayout.SALINITY.write(bits, salinity);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble airTemperature_c() {
        return WeatherReportLayout.AIR_TEMPERATURE_SCALE.of(airTemperature);
    }

    public OptionalDouble visibility_nm() {
        return WeatherReportLayout.VISIBILITY_SCALE.of(visibility);
    }

    public OptionalDouble dewPoint_c() {
        return WeatherReportLayout.DEW_POINT_SCALE.of(dewPoint);
    }

    public OptionalDouble airPressure_hpa() {
        return WeatherReportLayout.AIR_PRESSURE_SCALE.of(airPressure);
    }

    public OptionalDouble salinity_permille() {
        return WeatherReportLayout.SALINITY_SCALE.of(salinity);
    }
}
