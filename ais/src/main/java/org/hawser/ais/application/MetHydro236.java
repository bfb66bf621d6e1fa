package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * Meteorological and hydrological data in the older form, which most stations still send, 1/11: see {@link
 * MetHydro236Layout} for the meaning of each value.
 */
public record MetHydro236(
        int latitude_e3min,
        int longitude_e3min,
        int day,
        int hour,
        int minute,
        int windSpeed_kn,
        int windGust_kn,
        int windDirection_deg,
        int windGustDirection_deg,
        int airTemperature,
        int humidity_percent,
        int dewPoint,
        int airPressure,
        int airPressureTendency,
        int visibility,
        int waterLevel,
        int waterLevelTrend,
        int surfaceCurrentSpeed,
        int surfaceCurrentDirection_deg,
        int current2Speed,
        int current2Direction_deg,
        int current2Depth_m,
        int current3Speed,
        int current3Direction_deg,
        int current3Depth_m,
        int waveHeight,
        int wavePeriod_s,
        int waveDirection_deg,
        int swellHeight,
        int swellPeriod_s,
        int swellDirection_deg,
        int seaState,
        int waterTemperature,
        int precipitation,
        int salinity,
        int ice)
        implements ApplicationMessage {

    static MetHydro236 read(PayloadBits bits) {
        return new MetHydro236(
                MetHydro236Layout.LATITUDE_E3MIN.read(bits),
                MetHydro236Layout.LONGITUDE_E3MIN.read(bits),
                MetHydro236Layout.DAY.read(bits),
                MetHydro236Layout.HOUR.read(bits),
                MetHydro236Layout.MINUTE.read(bits),
                MetHydro236Layout.WIND_SPEED_KN.read(bits),
                MetHydro236Layout.WIND_GUST_KN.read(bits),
                MetHydro236Layout.WIND_DIRECTION_DEG.read(bits),
                MetHydro236Layout.WIND_GUST_DIRECTION_DEG.read(bits),
                MetHydro236Layout.AIR_TEMPERATURE.read(bits),
                MetHydro236Layout.HUMIDITY_PERCENT.read(bits),
                MetHydro236Layout.DEW_POINT.read(bits),
                MetHydro236Layout.AIR_PRESSURE.read(bits),
                MetHydro236Layout.AIR_PRESSURE_TENDENCY.read(bits),
                MetHydro236Layout.VISIBILITY.read(bits),
                MetHydro236Layout.WATER_LEVEL.read(bits),
                MetHydro236Layout.WATER_LEVEL_TREND.read(bits),
                MetHydro236Layout.SURFACE_CURRENT_SPEED.read(bits),
                MetHydro236Layout.SURFACE_CURRENT_DIRECTION_DEG.read(bits),
                MetHydro236Layout.CURRENT_2_SPEED.read(bits),
                MetHydro236Layout.CURRENT_2_DIRECTION_DEG.read(bits),
                MetHydro236Layout.CURRENT_2_DEPTH_M.read(bits),
                MetHydro236Layout.CURRENT_3_SPEED.read(bits),
                MetHydro236Layout.CURRENT_3_DIRECTION_DEG.read(bits),
                MetHydro236Layout.CURRENT_3_DEPTH_M.read(bits),
                MetHydro236Layout.WAVE_HEIGHT.read(bits),
                MetHydro236Layout.WAVE_PERIOD_S.read(bits),
                MetHydro236Layout.WAVE_DIRECTION_DEG.read(bits),
                MetHydro236Layout.SWELL_HEIGHT.read(bits),
                MetHydro236Layout.SWELL_PERIOD_S.read(bits),
                MetHydro236Layout.SWELL_DIRECTION_DEG.read(bits),
                MetHydro236Layout.SEA_STATE.read(bits),
                MetHydro236Layout.WATER_TEMPERATURE.read(bits),
                MetHydro236Layout.PRECIPITATION.read(bits),
                MetHydro236Layout.SALINITY.read(bits),
                MetHydro236Layout.ICE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(MetHydro236Layout.BITS);
        MetHydro236Layout.LATITUDE_E3MIN.write(bits, latitude_e3min);
        MetHydro236Layout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        MetHydro236Layout.DAY.write(bits, day);
        MetHydro236Layout.HOUR.write(bits, hour);
        MetHydro236Layout.MINUTE.write(bits, minute);
        MetHydro236Layout.WIND_SPEED_KN.write(bits, windSpeed_kn);
        MetHydro236Layout.WIND_GUST_KN.write(bits, windGust_kn);
        MetHydro236Layout.WIND_DIRECTION_DEG.write(bits, windDirection_deg);
        MetHydro236Layout.WIND_GUST_DIRECTION_DEG.write(bits, windGustDirection_deg);
        MetHydro236Layout.AIR_TEMPERATURE.write(bits, airTemperature);
        MetHydro236Layout.HUMIDITY_PERCENT.write(bits, humidity_percent);
        MetHydro236Layout.DEW_POINT.write(bits, dewPoint);
        MetHydro236Layout.AIR_PRESSURE.write(bits, airPressure);
        MetHydro236Layout.AIR_PRESSURE_TENDENCY.write(bits, airPressureTendency);
        MetHydro236Layout.VISIBILITY.write(bits, visibility);
        MetHydro236Layout.WATER_LEVEL.write(bits, waterLevel);
        MetHydro236Layout.WATER_LEVEL_TREND.write(bits, waterLevelTrend);
        MetHydro236Layout.SURFACE_CURRENT_SPEED.write(bits, surfaceCurrentSpeed);
        MetHydro236Layout.SURFACE_CURRENT_DIRECTION_DEG.write(bits, surfaceCurrentDirection_deg);
        MetHydro236Layout.CURRENT_2_SPEED.write(bits, current2Speed);
        MetHydro236Layout.CURRENT_2_DIRECTION_DEG.write(bits, current2Direction_deg);
        MetHydro236Layout.CURRENT_2_DEPTH_M.write(bits, current2Depth_m);
        MetHydro236Layout.CURRENT_3_SPEED.write(bits, current3Speed);
        MetHydro236Layout.CURRENT_3_DIRECTION_DEG.write(bits, current3Direction_deg);
        MetHydro236Layout.CURRENT_3_DEPTH_M.write(bits, current3Depth_m);
        MetHydro236Layout.WAVE_HEIGHT.write(bits, waveHeight);
        MetHydro236Layout.WAVE_PERIOD_S.write(bits, wavePeriod_s);
        MetHydro236Layout.WAVE_DIRECTION_DEG.write(bits, waveDirection_deg);
        MetHydro236Layout.SWELL_HEIGHT.write(bits, swellHeight);
        MetHydro236Layout.SWELL_PERIOD_S.write(bits, swellPeriod_s);
        MetHydro236Layout.SWELL_DIRECTION_DEG.write(bits, swellDirection_deg);
        MetHydro236Layout.SEA_STATE.write(bits, seaState);
        MetHydro236Layout.WATER_TEMPERATURE.write(bits, waterTemperature);
        MetHydro236Layout.PRECIPITATION.write(bits, precipitation);
        MetHydro236Layout.SALINITY.write(bits, salinity);
        MetHydro236Layout.ICE.write(bits, ice);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 11;
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E3MIN.of(latitude_e3min);
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(longitude_e3min);
    }

    public OptionalDouble airTemperature_c() {
        return MetHydro236Layout.AIR_TEMPERATURE_SCALE.of(airTemperature);
    }

    public OptionalDouble dewPoint_c() {
        return MetHydro236Layout.DEW_POINT_SCALE.of(dewPoint);
    }

    public OptionalDouble airPressure_hpa() {
        return MetHydro236Layout.AIR_PRESSURE_SCALE.of(airPressure);
    }

    public OptionalDouble visibility_nm() {
        return MetHydro236Layout.VISIBILITY_SCALE.of(visibility);
    }

    public OptionalDouble waterLevel_m() {
        return MetHydro236Layout.WATER_LEVEL_SCALE.of(waterLevel);
    }

    public OptionalDouble surfaceCurrentSpeed_kn() {
        return MetHydro236Layout.SURFACE_CURRENT_SPEED_SCALE.of(surfaceCurrentSpeed);
    }

    public OptionalDouble current2Speed_kn() {
        return MetHydro236Layout.CURRENT_2_SPEED_SCALE.of(current2Speed);
    }

    public OptionalDouble current3Speed_kn() {
        return MetHydro236Layout.CURRENT_3_SPEED_SCALE.of(current3Speed);
    }

    public OptionalDouble waveHeight_m() {
        return MetHydro236Layout.WAVE_HEIGHT_SCALE.of(waveHeight);
    }

    public OptionalDouble swellHeight_m() {
        return MetHydro236Layout.SWELL_HEIGHT_SCALE.of(swellHeight);
    }

    public OptionalDouble waterTemperature_c() {
        return MetHydro236Layout.WATER_TEMPERATURE_SCALE.of(waterTemperature);
    }

    public OptionalDouble salinity_permille() {
        return MetHydro236Layout.SALINITY_SCALE.of(salinity);
    }
}
