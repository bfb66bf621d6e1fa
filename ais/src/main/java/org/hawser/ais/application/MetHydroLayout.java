package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * Meteorological and hydrographic data: 1/31 (IMO SN.1/Circ.289).
 */
public final class MetHydroLayout {

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(0, 25, Positions.NO_LONGITUDE_E3MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(25, 24, Positions.NO_LATITUDE_E3MIN);

    /** 10 m or better. In gpsd {@code accuracy}. */
    public static final FlagField POSITION_ACCURATE = new FlagField(49);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(50, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(55, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(60, 6, 60);

    /** Mean of the last ten minutes, 0 to 125; 126: 126 knots or more; 127 not available. In gpsd {@code wspeed}. */
    public static final UnsignedField WIND_SPEED_KN = new UnsignedField(66, 7, 127);

    /** Highest of the last ten minutes, 0 to 125; 126: 126 knots or more; 127 not available. In gpsd {@code wgust}. */
    public static final UnsignedField WIND_GUST_KN = new UnsignedField(73, 7, 127);

    /** 0 to 359, where it comes from; 360 not available. In gpsd {@code wdir}. */
    public static final UnsignedField WIND_DIRECTION_DEG = new UnsignedField(80, 9, 360);

    /** 0 to 359; 360 not available. In gpsd {@code wgustdir}. */
    public static final UnsignedField WIND_GUST_DIRECTION_DEG = new UnsignedField(89, 9, 360);

    /** 1/10 degree Celsius, -600 to 600; -1024 not available. In gpsd {@code airtemp}. */
    public static final SignedField AIR_TEMPERATURE = new SignedField(98, 11, -1024);

    /** 0 to 100; 101 not available. In gpsd {@code humidity}. */
    public static final UnsignedField HUMIDITY_PERCENT = new UnsignedField(109, 7, 101);

    /** 1/10 degree Celsius, -200 to 500; 501 not available. */
    public static final SignedField DEW_POINT = new SignedField(116, 10, 501);

    /** 1 to 401: 800 to 1200 hPa; 0: 799 hPa or less; 402: 1201 hPa or more; 511 not available. In gpsd {@code pressure}. */
    public static final UnsignedField AIR_PRESSURE = new UnsignedField(126, 9, 511);

    /** 0 steady, 1 decreasing, 2 increasing, 3 not available. In gpsd {@code pressuretend}. */
    public static final UnsignedField AIR_PRESSURE_TENDENCY = new UnsignedField(135, 2, 3);

    /** The equipment reached its limit: the visibility is greater. In gpsd {@code visgreater}. */
    public static final FlagField VISIBILITY_GREATER = new FlagField(137);

    /** 1/10 nautical mile, 0 to 126; 127 not available. */
    public static final UnsignedField VISIBILITY = new UnsignedField(138, 7, 127);

    /** 1/100 m above -10 m from the chart datum, tide included, 0 to 4000; 4001 not available. */
    public static final UnsignedField WATER_LEVEL = new UnsignedField(145, 12, 4001);

    /** 0 steady, 1 decreasing, 2 increasing, 3 not available. In gpsd {@code leveltrend}. */
    public static final UnsignedField WATER_LEVEL_TREND = new UnsignedField(157, 2, 3);

    /** 1/10 knot, 0 to 250; 251: 25.1 knots or more; 255 not available. In gpsd {@code cspeed}. */
    public static final UnsignedField SURFACE_CURRENT_SPEED = new UnsignedField(159, 8, 255);

    /** 0 to 359, where it goes; 360 not available. In gpsd {@code cdir}. */
    public static final UnsignedField SURFACE_CURRENT_DIRECTION_DEG = new UnsignedField(167, 9, 360);

    /** 1/10 knot, 0 to 250; 251: 25.1 knots or more; 255 not available. In gpsd {@code cspeed2}. */
    public static final UnsignedField CURRENT_2_SPEED = new UnsignedField(176, 8, 255);

    /** 0 to 359, where it goes; 360 not available. In gpsd {@code cdir2}. */
    public static final UnsignedField CURRENT_2_DIRECTION_DEG = new UnsignedField(184, 9, 360);

    /** Below the surface, 0 to 30; 31 not available. In gpsd {@code cdepth2}. */
    public static final UnsignedField CURRENT_2_DEPTH_M = new UnsignedField(193, 5, 31);

    /** 1/10 knot, 0 to 250; 251: 25.1 knots or more; 255 not available. In gpsd {@code cspeed3}. */
    public static final UnsignedField CURRENT_3_SPEED = new UnsignedField(198, 8, 255);

    /** 0 to 359, where it goes; 360 not available. In gpsd {@code cdir3}. */
    public static final UnsignedField CURRENT_3_DIRECTION_DEG = new UnsignedField(206, 9, 360);

    /** Below the surface, 0 to 30; 31 not available. In gpsd {@code cdepth3}. */
    public static final UnsignedField CURRENT_3_DEPTH_M = new UnsignedField(215, 5, 31);

    /** 1/10 m, 0 to 250; 251: 25.1 m or more; 255 not available. */
    public static final UnsignedField WAVE_HEIGHT = new UnsignedField(220, 8, 255);

    /** 0 to 60; 63 not available. In gpsd {@code waveperiod}. */
    public static final UnsignedField WAVE_PERIOD_S = new UnsignedField(228, 6, 63);

    /** 0 to 359, where they come from; 360 not available. In gpsd {@code wavedir}. */
    public static final UnsignedField WAVE_DIRECTION_DEG = new UnsignedField(234, 9, 360);

    /** 1/10 m, 0 to 250; 251: 25.1 m or more; 255 not available. */
    public static final UnsignedField SWELL_HEIGHT = new UnsignedField(243, 8, 255);

    /** 0 to 60; 63 not available. In gpsd {@code swellperiod}. */
    public static final UnsignedField SWELL_PERIOD_S = new UnsignedField(251, 6, 63);

    /** 0 to 359, where they come from; 360 not available. In gpsd {@code swelldir}. */
    public static final UnsignedField SWELL_DIRECTION_DEG = new UnsignedField(257, 9, 360);

    /** Beaufort, 0 to 12; 13 not available. */
    public static final UnsignedField SEA_STATE = new UnsignedField(266, 4, 13);

    /** 1/10 degree Celsius, -100 to 500; 501 not available. In gpsd {@code watertemp}. */
    public static final SignedField WATER_TEMPERATURE = new SignedField(270, 10, 501);

    /**
     * WMO 306 table 4.201: 1 rain, 2 thunderstorm, 3 freezing rain, 4 mixed or ice, 5 snow, 7 not available. In gpsd
     * {@code preciptype}.
     */
    public static final UnsignedField PRECIPITATION = new UnsignedField(280, 3, 7);

    /** 1/10 per mille, 0 to 500; 501: 50.1 or more; 510 not available; 511 no sensor. */
    public static final UnsignedField SALINITY = new UnsignedField(283, 9, 510);

    /** 0 no, 1 yes, 3 not available. */
    public static final UnsignedField ICE = new UnsignedField(292, 2, 3);

    /** Measured values of {@link #WIND_SPEED_KN}. */
    public static final Scale WIND_SPEED_KN_SCALE = new Scale(0, 126, 0, 1, 1);

    /** Measured values of {@link #WIND_GUST_KN}. */
    public static final Scale WIND_GUST_KN_SCALE = new Scale(0, 126, 0, 1, 1);

    /** Measured values of {@link #WIND_DIRECTION_DEG}. */
    public static final Scale WIND_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #WIND_GUST_DIRECTION_DEG}. */
    public static final Scale WIND_GUST_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #AIR_TEMPERATURE}. */
    public static final Scale AIR_TEMPERATURE_SCALE = new Scale(-600, 600, 0, 1, 10);

    /** Measured values of {@link #HUMIDITY_PERCENT}. */
    public static final Scale HUMIDITY_PERCENT_SCALE = new Scale(0, 100, 0, 1, 1);

    /** Measured values of {@link #DEW_POINT}. */
    public static final Scale DEW_POINT_SCALE = new Scale(-200, 500, 0, 1, 10);

    /** Measured values of {@link #AIR_PRESSURE}. */
    public static final Scale AIR_PRESSURE_SCALE = new Scale(0, 402, 799, 1, 1);

    /** Measured values of {@link #VISIBILITY}. */
    public static final Scale VISIBILITY_SCALE = new Scale(0, 126, 0, 1, 10);

    /** Measured values of {@link #WATER_LEVEL}. */
    public static final Scale WATER_LEVEL_SCALE = new Scale(0, 4000, -1000, 1, 100);

    /** Measured values of {@link #SURFACE_CURRENT_SPEED}. */
    public static final Scale SURFACE_CURRENT_SPEED_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #SURFACE_CURRENT_DIRECTION_DEG}. */
    public static final Scale SURFACE_CURRENT_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_2_SPEED}. */
    public static final Scale CURRENT_2_SPEED_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #CURRENT_2_DIRECTION_DEG}. */
    public static final Scale CURRENT_2_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_2_DEPTH_M}. */
    public static final Scale CURRENT_2_DEPTH_M_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #CURRENT_3_SPEED}. */
    public static final Scale CURRENT_3_SPEED_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #CURRENT_3_DIRECTION_DEG}. */
    public static final Scale CURRENT_3_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #CURRENT_3_DEPTH_M}. */
    public static final Scale CURRENT_3_DEPTH_M_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #WAVE_HEIGHT}. */
    public static final Scale WAVE_HEIGHT_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #WAVE_PERIOD_S}. */
    public static final Scale WAVE_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #WAVE_DIRECTION_DEG}. */
    public static final Scale WAVE_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SWELL_HEIGHT}. */
    public static final Scale SWELL_HEIGHT_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #SWELL_PERIOD_S}. */
    public static final Scale SWELL_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #SWELL_DIRECTION_DEG}. */
    public static final Scale SWELL_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SEA_STATE}. */
    public static final Scale SEA_STATE_SCALE = new Scale(0, 12, 0, 1, 1);

    /** Measured values of {@link #WATER_TEMPERATURE}. */
    public static final Scale WATER_TEMPERATURE_SCALE = new Scale(-100, 500, 0, 1, 10);

    /** Measured values of {@link #SALINITY}. */
    public static final Scale SALINITY_SCALE = new Scale(0, 501, 0, 1, 10);

    static final int BITS = 304;

    private MetHydroLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, ICE.end(), BITS + Byte.SIZE);
    }
}
