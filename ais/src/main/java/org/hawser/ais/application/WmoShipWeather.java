package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * Weather observation from a ship, the form for weather services, 1/21: see {@link WmoShipWeatherLayout} for the meaning
 * of each value.
 */
public record WmoShipWeather(
        int longitude,
        int latitude,
        int month,
        int day,
        int hour,
        int tenMinutes,
        int course,
        int speed,
        int heading,
        int airPressure,
        int airPressureChange,
        int airPressureTendency,
        int trueWindDirection,
        int trueWindSpeed,
        int relativeWindDirection,
        int relativeWindSpeed,
        int gustSpeed,
        int gustDirection,
        int airTemperature,
        int humidity_percent,
        int waterTemperature,
        int visibility,
        int weather,
        int pastWeather1,
        int pastWeather2,
        int cloudCover,
        int lowCloudAmount,
        int lowCloudType,
        int middleCloudType,
        int highCloudType,
        int cloudBase,
        int wavePeriod_s,
        int waveHeight,
        int swellDirection,
        int swellPeriod_s,
        int swellHeight,
        int swell2Direction,
        int swell2Period_s,
        int swell2Height,
        int iceDeposit_cm,
        int iceAccretionRate,
        int iceAccretionCause,
        int seaIceConcentration,
        int iceAmountAndType,
        int iceSituation,
        int iceDevelopment,
        int iceEdgeBearing)
        implements ApplicationMessage {

    static WmoShipWeather read(PayloadBits bits) {
        return new WmoShipWeather(
                WmoShipWeatherLayout.LONGITUDE.read(bits),
                WmoShipWeatherLayout.LATITUDE.read(bits),
                WmoShipWeatherLayout.MONTH.read(bits),
                WmoShipWeatherLayout.DAY.read(bits),
                WmoShipWeatherLayout.HOUR.read(bits),
                WmoShipWeatherLayout.TEN_MINUTES.read(bits),
                WmoShipWeatherLayout.COURSE.read(bits),
                WmoShipWeatherLayout.SPEED.read(bits),
                WmoShipWeatherLayout.HEADING.read(bits),
                WmoShipWeatherLayout.AIR_PRESSURE.read(bits),
                WmoShipWeatherLayout.AIR_PRESSURE_CHANGE.read(bits),
                WmoShipWeatherLayout.AIR_PRESSURE_TENDENCY.read(bits),
                WmoShipWeatherLayout.TRUE_WIND_DIRECTION.read(bits),
                WmoShipWeatherLayout.TRUE_WIND_SPEED.read(bits),
                WmoShipWeatherLayout.RELATIVE_WIND_DIRECTION.read(bits),
                WmoShipWeatherLayout.RELATIVE_WIND_SPEED.read(bits),
                WmoShipWeatherLayout.GUST_SPEED.read(bits),
                WmoShipWeatherLayout.GUST_DIRECTION.read(bits),
                WmoShipWeatherLayout.AIR_TEMPERATURE.read(bits),
                WmoShipWeatherLayout.HUMIDITY_PERCENT.read(bits),
                WmoShipWeatherLayout.WATER_TEMPERATURE.read(bits),
                WmoShipWeatherLayout.VISIBILITY.read(bits),
                WmoShipWeatherLayout.WEATHER.read(bits),
                WmoShipWeatherLayout.PAST_WEATHER_1.read(bits),
                WmoShipWeatherLayout.PAST_WEATHER_2.read(bits),
                WmoShipWeatherLayout.CLOUD_COVER.read(bits),
                WmoShipWeatherLayout.LOW_CLOUD_AMOUNT.read(bits),
                WmoShipWeatherLayout.LOW_CLOUD_TYPE.read(bits),
                WmoShipWeatherLayout.MIDDLE_CLOUD_TYPE.read(bits),
                WmoShipWeatherLayout.HIGH_CLOUD_TYPE.read(bits),
                WmoShipWeatherLayout.CLOUD_BASE.read(bits),
                WmoShipWeatherLayout.WAVE_PERIOD_S.read(bits),
                WmoShipWeatherLayout.WAVE_HEIGHT.read(bits),
                WmoShipWeatherLayout.SWELL_DIRECTION.read(bits),
                WmoShipWeatherLayout.SWELL_PERIOD_S.read(bits),
                WmoShipWeatherLayout.SWELL_HEIGHT.read(bits),
                WmoShipWeatherLayout.SWELL_2_DIRECTION.read(bits),
                WmoShipWeatherLayout.SWELL_2_PERIOD_S.read(bits),
                WmoShipWeatherLayout.SWELL_2_HEIGHT.read(bits),
                WmoShipWeatherLayout.ICE_DEPOSIT_CM.read(bits),
                WmoShipWeatherLayout.ICE_ACCRETION_RATE.read(bits),
                WmoShipWeatherLayout.ICE_ACCRETION_CAUSE.read(bits),
                WmoShipWeatherLayout.SEA_ICE_CONCENTRATION.read(bits),
                WmoShipWeatherLayout.ICE_AMOUNT_AND_TYPE.read(bits),
                WmoShipWeatherLayout.ICE_SITUATION.read(bits),
                WmoShipWeatherLayout.ICE_DEVELOPMENT.read(bits),
                WmoShipWeatherLayout.ICE_EDGE_BEARING.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(WmoShipWeatherLayout.BITS);
        WmoShipWeatherLayout.LONGITUDE.write(bits, longitude);
        WmoShipWeatherLayout.LATITUDE.write(bits, latitude);
        WmoShipWeatherLayout.MONTH.write(bits, month);
        WmoShipWeatherLayout.DAY.write(bits, day);
        WmoShipWeatherLayout.HOUR.write(bits, hour);
        WmoShipWeatherLayout.TEN_MINUTES.write(bits, tenMinutes);
        WmoShipWeatherLayout.COURSE.write(bits, course);
        WmoShipWeatherLayout.SPEED.write(bits, speed);
        WmoShipWeatherLayout.HEADING.write(bits, heading);
        WmoShipWeatherLayout.AIR_PRESSURE.write(bits, airPressure);
        WmoShipWeatherLayout.AIR_PRESSURE_CHANGE.write(bits, airPressureChange);
        WmoShipWeatherLayout.AIR_PRESSURE_TENDENCY.write(bits, airPressureTendency);
        WmoShipWeatherLayout.TRUE_WIND_DIRECTION.write(bits, trueWindDirection);
        WmoShipWeatherLayout.TRUE_WIND_SPEED.write(bits, trueWindSpeed);
        WmoShipWeatherLayout.RELATIVE_WIND_DIRECTION.write(bits, relativeWindDirection);
        WmoShipWeatherLayout.RELATIVE_WIND_SPEED.write(bits, relativeWindSpeed);
        WmoShipWeatherLayout.GUST_SPEED.write(bits, gustSpeed);
        WmoShipWeatherLayout.GUST_DIRECTION.write(bits, gustDirection);
        WmoShipWeatherLayout.AIR_TEMPERATURE.write(bits, airTemperature);
        WmoShipWeatherLayout.HUMIDITY_PERCENT.write(bits, humidity_percent);
        WmoShipWeatherLayout.WATER_TEMPERATURE.write(bits, waterTemperature);
        WmoShipWeatherLayout.VISIBILITY.write(bits, visibility);
        WmoShipWeatherLayout.WEATHER.write(bits, weather);
        WmoShipWeatherLayout.PAST_WEATHER_1.write(bits, pastWeather1);
        WmoShipWeatherLayout.PAST_WEATHER_2.write(bits, pastWeather2);
        WmoShipWeatherLayout.CLOUD_COVER.write(bits, cloudCover);
        WmoShipWeatherLayout.LOW_CLOUD_AMOUNT.write(bits, lowCloudAmount);
        WmoShipWeatherLayout.LOW_CLOUD_TYPE.write(bits, lowCloudType);
        WmoShipWeatherLayout.MIDDLE_CLOUD_TYPE.write(bits, middleCloudType);
        WmoShipWeatherLayout.HIGH_CLOUD_TYPE.write(bits, highCloudType);
        WmoShipWeatherLayout.CLOUD_BASE.write(bits, cloudBase);
        WmoShipWeatherLayout.WAVE_PERIOD_S.write(bits, wavePeriod_s);
        WmoShipWeatherLayout.WAVE_HEIGHT.write(bits, waveHeight);
        WmoShipWeatherLayout.SWELL_DIRECTION.write(bits, swellDirection);
        WmoShipWeatherLayout.SWELL_PERIOD_S.write(bits, swellPeriod_s);
        WmoShipWeatherLayout.SWELL_HEIGHT.write(bits, swellHeight);
        WmoShipWeatherLayout.SWELL_2_DIRECTION.write(bits, swell2Direction);
        WmoShipWeatherLayout.SWELL_2_PERIOD_S.write(bits, swell2Period_s);
        WmoShipWeatherLayout.SWELL_2_HEIGHT.write(bits, swell2Height);
        WmoShipWeatherLayout.ICE_DEPOSIT_CM.write(bits, iceDeposit_cm);
        WmoShipWeatherLayout.ICE_ACCRETION_RATE.write(bits, iceAccretionRate);
        WmoShipWeatherLayout.ICE_ACCRETION_CAUSE.write(bits, iceAccretionCause);
        WmoShipWeatherLayout.SEA_ICE_CONCENTRATION.write(bits, seaIceConcentration);
        WmoShipWeatherLayout.ICE_AMOUNT_AND_TYPE.write(bits, iceAmountAndType);
        WmoShipWeatherLayout.ICE_SITUATION.write(bits, iceSituation);
        WmoShipWeatherLayout.ICE_DEVELOPMENT.write(bits, iceDevelopment);
        WmoShipWeatherLayout.ICE_EDGE_BEARING.write(bits, iceEdgeBearing);
        WmoShipWeatherLayout.WMO_FORM.write(bits, true);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 21;
    }

    public OptionalDouble longitude_deg() {
        return WmoShipWeatherLayout.LONGITUDE_SCALE.of(longitude);
    }

    public OptionalDouble latitude_deg() {
        return WmoShipWeatherLayout.LATITUDE_SCALE.of(latitude);
    }

    public OptionalDouble course_deg() {
        return WmoShipWeatherLayout.COURSE_SCALE.of(course);
    }

    public OptionalDouble speed_mps() {
        return WmoShipWeatherLayout.SPEED_SCALE.of(speed);
    }

    public OptionalDouble heading_deg() {
        return WmoShipWeatherLayout.HEADING_SCALE.of(heading);
    }

    public OptionalDouble airPressure_hpa() {
        return WmoShipWeatherLayout.AIR_PRESSURE_SCALE.of(airPressure);
    }

    public OptionalDouble airPressureChange_hpa() {
        return WmoShipWeatherLayout.AIR_PRESSURE_CHANGE_SCALE.of(airPressureChange);
    }

    public OptionalDouble trueWindDirection_deg() {
        return WmoShipWeatherLayout.TRUE_WIND_DIRECTION_SCALE.of(trueWindDirection);
    }

    public OptionalDouble trueWindSpeed_mps() {
        return WmoShipWeatherLayout.TRUE_WIND_SPEED_SCALE.of(trueWindSpeed);
    }

    public OptionalDouble relativeWindDirection_deg() {
        return WmoShipWeatherLayout.RELATIVE_WIND_DIRECTION_SCALE.of(relativeWindDirection);
    }

    public OptionalDouble relativeWindSpeed_mps() {
        return WmoShipWeatherLayout.RELATIVE_WIND_SPEED_SCALE.of(relativeWindSpeed);
    }

    public OptionalDouble gustSpeed_mps() {
        return WmoShipWeatherLayout.GUST_SPEED_SCALE.of(gustSpeed);
    }

    public OptionalDouble gustDirection_deg() {
        return WmoShipWeatherLayout.GUST_DIRECTION_SCALE.of(gustDirection);
    }

    public OptionalDouble airTemperature_k() {
        return WmoShipWeatherLayout.AIR_TEMPERATURE_SCALE.of(airTemperature);
    }

    public OptionalDouble waterTemperature_k() {
        return WmoShipWeatherLayout.WATER_TEMPERATURE_SCALE.of(waterTemperature);
    }

    public OptionalDouble cloudCover_percent() {
        return WmoShipWeatherLayout.CLOUD_COVER_SCALE.of(cloudCover);
    }

    public OptionalDouble waveHeight_m() {
        return WmoShipWeatherLayout.WAVE_HEIGHT_SCALE.of(waveHeight);
    }

    public OptionalDouble swellDirection_deg() {
        return WmoShipWeatherLayout.SWELL_DIRECTION_SCALE.of(swellDirection);
    }

    public OptionalDouble swellHeight_m() {
        return WmoShipWeatherLayout.SWELL_HEIGHT_SCALE.of(swellHeight);
    }

    public OptionalDouble swell2Direction_deg() {
        return WmoShipWeatherLayout.SWELL_2_DIRECTION_SCALE.of(swell2Direction);
    }

    public OptionalDouble swell2Height_m() {
        return WmoShipWeatherLayout.SWELL_2_HEIGHT_SCALE.of(swell2Height);
    }

    public OptionalDouble iceEdgeBearing_deg() {
        return WmoShipWeatherLayout.ICE_EDGE_BEARING_SCALE.of(iceEdgeBearing);
    }
}
