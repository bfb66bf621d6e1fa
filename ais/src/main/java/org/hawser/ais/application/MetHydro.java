package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** Meteorological and hydrographic data, 1/31: see {@link MetHydroLayout} for the meaning of each value. */
public record MetHydro(
        int longitude_e3min,
        int latitude_e3min,
        boolean positionAccurate,
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
        boolean visibilityGreater,
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

    static MetHydro read(PayloadBits bits) {
        return new MetHydro(
                MetHydroLayout.LONGITUDE_E3MIN.read(bits),
                MetHydroLayout.LATITUDE_E3MIN.read(bits),
                MetHydroLayout.POSITION_ACCURATE.read(bits),
                MetHydroLayout.DAY.read(bits),
                MetHydroLayout.HOUR.read(bits),
                MetHydroLayout.MINUTE.read(bits),
                MetHydroLayout.WIND_SPEED_KN.read(bits),
                MetHydroLayout.WIND_GUST_KN.read(bits),
                MetHydroLayout.WIND_DIRECTION_DEG.read(bits),
                MetHydroLayout.WIND_GUST_DIRECTION_DEG.read(bits),
                MetHydroLayout.AIR_TEMPERATURE.read(bits),
                MetHydroLayout.HUMIDITY_PERCENT.read(bits),
                MetHydroLayout.DEW_POINT.read(bits),
                MetHydroLayout.AIR_PRESSURE.read(bits),
                MetHydroLayout.AIR_PRESSURE_TENDENCY.read(bits),
                MetHydroLayout.VISIBILITY_GREATER.read(bits),
                MetHydroLayout.VISIBILITY.read(bits),
                MetHydroLayout.WATER_LEVEL.read(bits),
                MetHydroLayout.WATER_LEVEL_TREND.read(bits),
                MetHydroLayout.SURFACE_CURRENT_SPEED.read(bits),
                MetHydroLayout.SURFACE_CURRENT_DIRECTION_DEG.read(bits),
                MetHydroLayout.CURRENT_2_SPEED.read(bits),
                MetHydroLayout.CURRENT_2_DIRECTION_DEG.read(bits),
                MetHydroLayout.CURRENT_2_DEPTH_M.read(bits),
                MetHydroLayout.CURRENT_3_SPEED.read(bits),
                MetHydroLayout.CURRENT_3_DIRECTION_DEG.read(bits),
                MetHydroLayout.CURRENT_3_DEPTH_M.read(bits),
                MetHydroLayout.WAVE_HEIGHT.read(bits),
                MetHydroLayout.WAVE_PERIOD_S.read(bits),
                MetHydroLayout.WAVE_DIRECTION_DEG.read(bits),
                MetHydroLayout.SWELL_HEIGHT.read(bits),
                MetHydroLayout.SWELL_PERIOD_S.read(bits),
                MetHydroLayout.SWELL_DIRECTION_DEG.read(bits),
                MetHydroLayout.SEA_STATE.read(bits),
                MetHydroLayout.WATER_TEMPERATURE.read(bits),
                MetHydroLayout.PRECIPITATION.read(bits),
                MetHydroLayout.SALINITY.read(bits),
                MetHydroLayout.ICE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(MetHydroLayout.BITS);
        MetHydroLayout.LONGITUDE_E3MIN.write(bits, longitude_e3min);
        MetHydroLayout.LATITUDE_E3MIN.write(bits, latitude_e3min);
        MetHydroLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        MetHydroLayout.DAY.write(bits, day);
        MetHydroLayout.HOUR.write(bits, hour);
        MetHydroLayout.MINUTE.write(bits, minute);
        MetHydroLayout.WIND_SPEED_KN.write(bits, windSpeed_kn);
        MetHydroLayout.WIND_GUST_KN.write(bits, windGust_kn);
        MetHydroLayout.WIND_DIRECTION_DEG.write(bits, windDirection_deg);
        MetHydroLayout.WIND_GUST_DIRECTION_DEG.write(bits, windGustDirection_deg);
        MetHydroLayout.AIR_TEMPERATURE.write(bits, airTemperature);
        MetHydroLayout.HUMIDITY_PERCENT.write(bits, humidity_percent);
        MetHydroLayout.DEW_POINT.write(bits, dewPoint);
        MetHydroLayout.AIR_PRESSURE.write(bits, airPressure);
        MetHydroLayout.AIR_PRESSURE_TENDENCY.write(bits, airPressureTendency);
        MetHydroLayout.VISIBILITY_GREATER.write(bits, visibilityGreater);
        MetHydroLayout.VISIBILITY.write(bits, visibility);
        MetHydroLayout.WATER_LEVEL.write(bits, waterLevel);
        MetHydroLayout.WATER_LEVEL_TREND.write(bits, waterLevelTrend);
        MetHydroLayout.SURFACE_CURRENT_SPEED.write(bits, surfaceCurrentSpeed);
        MetHydroLayout.SURFACE_CURRENT_DIRECTION_DEG.write(bits, surfaceCurrentDirection_deg);
        MetHydroLayout.CURRENT_2_SPEED.write(bits, current2Speed);
        MetHydroLayout.CURRENT_2_DIRECTION_DEG.write(bits, current2Direction_deg);
        MetHydroLayout.CURRENT_2_DEPTH_M.write(bits, current2Depth_m);
        MetHydroLayout.CURRENT_3_SPEED.write(bits, current3Speed);
        MetHydroLayout.CURRENT_3_DIRECTION_DEG.write(bits, current3Direction_deg);
        MetHydroLayout.CURRENT_3_DEPTH_M.write(bits, current3Depth_m);
        MetHydroLayout.WAVE_HEIGHT.write(bits, waveHeight);
        MetHydroLayout.WAVE_PERIOD_S.write(bits, wavePeriod_s);
        MetHydroLayout.WAVE_DIRECTION_DEG.write(bits, waveDirection_deg);
        MetHydroLayout.SWELL_HEIGHT.write(bits, swellHeight);
        MetHydroLayout.SWELL_PERIOD_S.write(bits, swellPeriod_s);
        MetHydroLayout.SWELL_DIRECTION_DEG.write(bits, swellDirection_deg);
        MetHydroLayout.SEA_STATE.write(bits, seaState);
        MetHydroLayout.WATER_TEMPERATURE.write(bits, waterTemperature);
        MetHydroLayout.PRECIPITATION.write(bits, precipitation);
        MetHydroLayout.SALINITY.write(bits, salinity);
        MetHydroLayout.ICE.write(bits, ice);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 31;
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scale.LONGITUDE_E3MIN.of(longitude_e3min);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scale.LATITUDE_E3MIN.of(latitude_e3min);
    }

    public OptionalDouble airTemperature_c() {
        return MetHydroLayout.AIR_TEMPERATURE_SCALE.of(airTemperature);
    }

    public OptionalDouble dewPoint_c() {
        return MetHydroLayout.DEW_POINT_SCALE.of(dewPoint);
    }

    public OptionalDouble airPressure_hpa() {
        return MetHydroLayout.AIR_PRESSURE_SCALE.of(airPressure);
    }

    public OptionalDouble visibility_nm() {
        return MetHydroLayout.VISIBILITY_SCALE.of(visibility);
    }

    public OptionalDouble waterLevel_m() {
        return MetHydroLayout.WATER_LEVEL_SCALE.of(waterLevel);
    }

    public OptionalDouble surfaceCurrentSpeed_kn() {
        return MetHydroLayout.SURFACE_CURRENT_SPEED_SCALE.of(surfaceCurrentSpeed);
    }

    public OptionalDouble current2Speed_kn() {
        return MetHydroLayout.CURRENT_2_SPEED_SCALE.of(current2Speed);
    }

    public OptionalDouble current3Speed_kn() {
        return MetHydroLayout.CURRENT_3_SPEED_SCALE.of(current3Speed);
    }

    public OptionalDouble waveHeight_m() {
        return MetHydroLayout.WAVE_HEIGHT_SCALE.of(waveHeight);
    }

    public OptionalDouble swellHeight_m() {
        return MetHydroLayout.SWELL_HEIGHT_SCALE.of(swellHeight);
    }

    public OptionalDouble waterTemperature_c() {
        return MetHydroLayout.WATER_TEMPERATURE_SCALE.of(waterTemperature);
    }

    public OptionalDouble salinity_permille() {
        return MetHydroLayout.SALINITY_SCALE.of(salinity);
    }
}
