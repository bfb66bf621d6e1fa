package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * Meteorological and hydrological data in the older form, which most stations still send: 1/11 (IMO SN/Circ.236).
 *
 * <p>The circular says that a value is not available by the highest number that its field holds.
 */
public final class MetHydro236Layout {

    /** 0x7fffff: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(0, 24, 0x7fffff);

    /** 0xffffff: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(24, 25, 0xffffff);

    /** 1 to 31; not available where hour and minute say so. */
    public static final UnsignedField DAY = new UnsignedField(49, 5, 31);

    /** 0 to 23 UTC; 31 not available. */
    public static final UnsignedField HOUR = new UnsignedField(54, 5, 31);

    /** 0 to 59 UTC; 63 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(59, 6, 63);

    /** Mean of the last ten minutes, 0 to 126; 127 not available. In gpsd {@code wspeed}. */
    public static final UnsignedField WIND_SPEED_KN = new UnsignedField(65, 7, 127);

    /** Highest of the last ten minutes, 0 to 126; 127 not available. In gpsd {@code wgust}. */
    public static final UnsignedField WIND_GUST_KN = new UnsignedField(72, 7, 127);

    /** 0 to 359, where it comes from; 511 not available. In gpsd {@code wdir}. */
    public static final UnsignedField WIND_DIRECTION_DEG = new UnsignedField(79, 9, 511);

    /** 0 to 359; 511 not available. In gpsd {@code wgustdir}. */
    public static final UnsignedField WIND_GUST_DIRECTION_DEG = new UnsignedField(88, 9, 511);

    /** 1/10 degree Celsius above -60, 0 to 1200; 2047 not available. In gpsd {@code airtemp}. */
    public static final UnsignedField AIR_TEMPERATURE = new UnsignedField(97, 11, 2047);

    /** 0 to 100; 127 not available. In gpsd {@code humidity}. */
    public static final UnsignedField HUMIDITY_PERCENT = new UnsignedField(108, 7, 127);

    /** 1/10 degree Celsius above -20, 0 to 700; 1023 not available. */
    public static final UnsignedField DEW_POINT = new UnsignedField(115, 10, 1023);

    /** HPa above 800, 0 to 400; 511 not available. In gpsd {@code pressure}. */
    public static final UnsignedField AIR_PRESSURE = new UnsignedField(125, 9, 511);

    /** 0 steady, 1 decreasing, 2 increasing, 3 not available. In gpsd {@code pressuretend}. */
    public static final UnsignedField AIR_PRESSURE_TENDENCY = new UnsignedField(134, 2, 3);

    /** 1/10 nautical mile, 0 to 250; 255 not available. */
    public static final UnsignedField VISIBILITY = new UnsignedField(136, 8, 255);

    /** 1/10 m above -10 m from the chart datum, tide included, 0 to 400; 511 not available. */
    public static final UnsignedField WATER_LEVEL = new UnsignedField(144, 9, 511);

    /** 0 steady, 1 decreasing, 2 increasing, 3 not available. In gpsd {@code leveltrend}. */
    public static final UnsignedField WATER_LEVEL_TREND = new UnsignedField(153, 2, 3);

    /** 1/10 knot, 0 to 250; 255 not available. In gpsd {@code cspeed}. */
    public static final UnsignedField SURFACE_CURRENT_SPEED = new UnsignedField(155, 8, 255);

    /** 0 to 359, where it goes; 511 not available. In gpsd {@code cdir}. */
    public static final UnsignedField SURFACE_CURRENT_DIRECTION_DEG = new UnsignedField(163, 9, 511);

    /** 1/10 knot, 0 to 250; 255 not available. In gpsd {@code cspeed2}. */
    public static final UnsignedField CURRENT_2_SPEED = new UnsignedField(172, 8, 255);

    /** 0 to 359, where it goes; 511 not available. In gpsd {@code cdir2}. */
    public static final UnsignedField CURRENT_2_DIRECTION_DEG = new UnsignedField(180, 9, 511);

    /** Below the surface, 0 to 30; 31 not available. In gpsd {@code cdepth2}. */
    public static final UnsignedField CURRENT_2_DEPTH_M = new UnsignedField(189, 5, 31);

    /** 1/10 knot, 0 to 250; 255 not available. In gpsd {@code cspeed3}. */
    public static final UnsignedField CURRENT_3_SPEED = new UnsignedField(194, 8, 255);

    /** 0 to 359, where it goes; 511 not available. In gpsd {@code cdir3}. */
    public static final UnsignedField CURRENT_3_DIRECTION_DEG = new UnsignedField(202, 9, 511);

    /** Below the surface, 0 to 30; 31 not available. In gpsd {@code cdepth3}. */
    public static final UnsignedField CURRENT_3_DEPTH_M = new UnsignedField(211, 5, 31);

    /** 1/10 m, 0 to 250; 255 not available. */
    public static final UnsignedField WAVE_HEIGHT = new UnsignedField(216, 8, 255);

    /** 0 to 60; 63 not available. In gpsd {@code waveperiod}. */
    public static final UnsignedField WAVE_PERIOD_S = new UnsignedField(224, 6, 63);

    /** 0 to 359, where they come from; 511 not available. In gpsd {@code wavedir}. */
    public static final UnsignedField WAVE_DIRECTION_DEG = new UnsignedField(230, 9, 511);

    /** 1/10 m, 0 to 250; 255 not available. */
    public static final UnsignedField SWELL_HEIGHT = new UnsignedField(239, 8, 255);

    /** 0 to 60; 63 not available. In gpsd {@code swellperiod}. */
    public static final UnsignedField SWELL_PERIOD_S = new UnsignedField(247, 6, 63);

    /** 0 to 359, where they come from; 511 not available. In gpsd {@code swelldir}. */
    public static final UnsignedField SWELL_DIRECTION_DEG = new UnsignedField(253, 9, 511);

    /** Beaufort, 0 to 12; 15 not available. */
    public static final UnsignedField SEA_STATE = new UnsignedField(262, 4, 15);

    /** 1/10 degree Celsius above -10, 0 to 600; 1023 not available. In gpsd {@code watertemp}. */
    public static final UnsignedField WATER_TEMPERATURE = new UnsignedField(266, 10, 1023);

    /**
     * WMO 306 table 4.201: 1 rain, 2 thunderstorm, 3 freezing rain, 4 mixed or ice, 5 snow, 7 not available. In gpsd
     * {@code preciptype}.
     */
    public static final UnsignedField PRECIPITATION = new UnsignedField(276, 3, 7);

    /** 1/10 per mille, 0 to 500; 511 not available. */
    public static final UnsignedField SALINITY = new UnsignedField(279, 9, 511);

    /** 0 no, 1 yes, 3 not available. */
    public static final UnsignedField ICE = new UnsignedField(288, 2, 3);

    /** Measured values of {@link #WIND_SPEED_KN}. */
    public static final Scale WIND_SPEED_KN_SCALE = new Scale(0, 126, 0, 1, 1);

    /** Measured values of {@link #WIND_GUST_KN}. */
    public static final Scale WIND_GUST_KN_SCALE = new Scale(0, 126, 0, 1, 1);

    /** Measured values of {@link #WIND_DIRECTION_DEG}. */
    public static final Scale WIND_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #WIND_GUST_DIRECTION_DEG}. */
    public static final Scale WIND_GUST_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #AIR_TEMPERATURE}. */
    public static final Scale AIR_TEMPERATURE_SCALE = new Scale(0, 1200, -600, 1, 10);

    /** Measured values of {@link #HUMIDITY_PERCENT}. */
    public static final Scale HUMIDITY_PERCENT_SCALE = new Scale(0, 100, 0, 1, 1);

    /** Measured values of {@link #DEW_POINT}. */
    public static final Scale DEW_POINT_SCALE = new Scale(0, 700, -200, 1, 10);

    /** Measured values of {@link #AIR_PRESSURE}. */
    public static final Scale AIR_PRESSURE_SCALE = new Scale(0, 400, 800, 1, 1);

    /** Measured values of {@link #VISIBILITY}. */
    public static final Scale VISIBILITY_SCALE = new Scale(0, 250, 0, 1, 10);

    /** Measured values of {@link #WATER_LEVEL}. */
    public static final Scale WATER_LEVEL_SCALE = new Scale(0, 400, -100, 1, 10);

    /** Measured values of {@link #SURFACE_CURRENT_SPEED}. */
    public static final Scale SURFACE_CURRENT_SPEED_SCALE = new Scale(0, 250, 0, 1, 10);

    /** Measured values of {@link #SURFACE_CURRENT_DIRECTION_DEG}. */
    public static final Scale SURFACE_CURRENT_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_2_SPEED}. */
    public static final Scale CURRENT_2_SPEED_SCALE = new Scale(0, 250, 0, 1, 10);

    /** Measured values of {@link #CURRENT_2_DIRECTION_DEG}. */
    public static final Scale CURRENT_2_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_2_DEPTH_M}. */
    public static final Scale CURRENT_2_DEPTH_M_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #CURRENT_3_SPEED}. */
    public static final Scale CURRENT_3_SPEED_SCALE = new Scale(0, 250, 0, 1, 10);

    /** Measured values of {@link #CURRENT_3_DIRECTION_DEG}. */
    public static final Scale CURRENT_3_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_3_DEPTH_M}. */
    public static final Scale CURRENT_3_DEPTH_M_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #WAVE_HEIGHT}. */
    public static final Scale WAVE_HEIGHT_SCALE = new Scale(0, 250, 0, 1, 10);

    /** Measured values of {@link #WAVE_PERIOD_S}. */
    public static final Scale WAVE_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #WAVE_DIRECTION_DEG}. */
    public static final Scale WAVE_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SWELL_HEIGHT}. */
    public static final Scale SWELL_HEIGHT_SCALE = new Scale(0, 250, 0, 1, 10);

    /** Measured values of {@link #SWELL_PERIOD_S}. */
    public static final Scale SWELL_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #SWELL_DIRECTION_DEG}. */
    public static final Scale SWELL_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SEA_STATE}. */
    public static final Scale SEA_STATE_SCALE = new Scale(0, 12, 0, 1, 1);

    /** Measured values of {@link #WATER_TEMPERATURE}. */
    public static final Scale WATER_TEMPERATURE_SCALE = new Scale(0, 600, -100, 1, 10);

    /** Measured values of {@link #SALINITY}. */
    public static final Scale SALINITY_SCALE = new Scale(0, 500, 0, 1, 10);

    static final int BITS = 296;

    private MetHydro236Layout() {}

    /**
     * Whether the data are long enough for every field but the last, as some stations cut that off, and no more than a
     * byte longer than the circular says.
     */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, SALINITY.end(), BITS + Byte.SIZE);
    }
}
