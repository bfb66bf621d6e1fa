package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Weather observation from a ship, the form for people, 1/21: see {@link ShipWeatherLayout} for the meaning of each
 * value.
 */
public record ShipWeather(
        @Nullable String location,
        int longitude_e3min,
        int latitude_e3min,
        int day,
        int hour,
        int minute,
        int weather,
        boolean visibilityGreater,
        int visibility,
        int humidity_percent,
        int windSpeed_kn,
        int windDirection_deg,
        int airPressure,
        int airPressureTendency,
        int airTemperature,
        int waterTemperature,
        int wavePeriod_s,
        int waveHeight,
        int waveDirection_deg,
        int swellHeight,
        int swellDirection_deg,
        int swellPeriod_s)
        implements ApplicationMessage {

    static ShipWeather read(PayloadBits bits) {
        return new ShipWeather(
                ShipWeatherLayout.LOCATION.read(bits),
                ShipWeatherLayout.LONGITUDE_E3MIN.read(bits),
                ShipWeatherLayout.LATITUDE_E3MIN.read(bits),
                ShipWeatherLayout.DAY.read(bits),
                ShipWeatherLayout.HOUR.read(bits),
                ShipWeatherLayout.MINUTE.read(bits),
                ShipWeatherLayout.WEATHER.read(bits),
                ShipWeatherLayout.VISIBILITY_GREATER.read(bits),
                ShipWeatherLayout.VISIBILITY.read(bits),
                ShipWeatherLayout.HUMIDITY_PERCENT.read(bits),
                ShipWeatherLayout.WIND_SPEED_KN.read(bits),
                ShipWeatherLayout.WIND_DIRECTION_DEG.read(bits),
                ShipWeatherLayout.AIR_PRESSURE.read(bits),
                ShipWeatherLayout.AIR_PRESSURE_TENDENCY.read(bits),
                ShipWeatherLayout.AIR_TEMPERATURE.read(bits),
                ShipWeatherLayout.WATER_TEMPERATURE.read(bits),
                ShipWeatherLayout.WAVE_PERIOD_S.read(bits),
                ShipWeatherLayout.WAVE_HEIGHT.read(bits),
                ShipWeatherLayout.WAVE_DIRECTION_DEG.read(bits),
                ShipWeatherLayout.SWELL_HEIGHT.read(bits),
                ShipWeatherLayout.SWELL_DIRECTION_DEG.read(bits),
                ShipWeatherLayout.SWELL_PERIOD_S.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ShipWeatherLayout.BITS);
        ShipWeatherLayout.LOCATION.write(bits, location);
        ShipWeatherLayout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        ShipWeatherLayout.LATITUDE_E3MIN.write(bits, latitude_e3min);
        ShipWeatherLayout.DAY.write(bits, day);
        ShipWeatherLayout.HOUR.write(bits, hour);
        ShipWeatherLayout.MINUTE.write(bits, minute);
        ShipWeatherLayout.WEATHER.write(bits, weather);
        ShipWeatherLayout.VISIBILITY_GREATER.write(bits, visibilityGreater);
        ShipWeatherLayout.VISIBILITY.write(bits, visibility);
        ShipWeatherLayout.HUMIDITY_PERCENT.write(bits, humidity_percent);
        ShipWeatherLayout.WIND_SPEED_KN.write(bits, windSpeed_kn);
        ShipWeatherLayout.WIND_DIRECTION_DEG.write(bits, windDirection_deg);
        ShipWeatherLayout.AIR_PRESSURE.write(bits, airPressure);
        ShipWeatherLayout.AIR_PRESSURE_TENDENCY.write(bits, airPressureTendency);
        ShipWeatherLayout.AIR_TEMPERATURE.write(bits, airTemperature);
        ShipWeatherLayout.WATER_TEMPERATURE.write(bits, waterTemperature);
        ShipWeatherLayout.WAVE_PERIOD_S.write(bits, wavePeriod_s);
        ShipWeatherLayout.WAVE_HEIGHT.write(bits, waveHeight);
        ShipWeatherLayout.WAVE_DIRECTION_DEG.write(bits, waveDirection_deg);
        ShipWeatherLayout.SWELL_HEIGHT.write(bits, swellHeight);
        ShipWeatherLayout.SWELL_DIRECTION_DEG.write(bits, swellDirection_deg);
        ShipWeatherLayout.SWELL_PERIOD_S.write(bits, swellPeriod_s);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 21;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(longitude_e3min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E3MIN.of(latitude_e3min);
    }

    public OptionalDouble visibility_nm() {
        return ShipWeatherLayout.VISIBILITY_SCALE.of(visibility);
    }

    public OptionalDouble airPressure_hpa() {
        return ShipWeatherLayout.AIR_PRESSURE_SCALE.of(airPressure);
    }

    public OptionalDouble airTemperature_c() {
        return ShipWeatherLayout.AIR_TEMPERATURE_SCALE.of(airTemperature);
    }

    public OptionalDouble waterTemperature_c() {
        return ShipWeatherLayout.WATER_TEMPERATURE_SCALE.of(waterTemperature);
    }

    public OptionalDouble waveHeight_m() {
        return ShipWeatherLayout.WAVE_HEIGHT_SCALE.of(waveHeight);
    }

    public OptionalDouble swellHeight_m() {
        return ShipWeatherLayout.SWELL_HEIGHT_SCALE.of(swellHeight);
    }
}
