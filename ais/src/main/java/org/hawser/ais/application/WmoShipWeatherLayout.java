package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Weather observation from a ship, the form for weather services: 1/21 (IMO SN.1/Circ.289).
 */
public final class WmoShipWeatherLayout {

    /** True in this form. In gpsd {@code wmo}. */
    public static final FlagField WMO_FORM = new FlagField(0);

    /** 1/100 degree east of 180 W, 0 to 36000; 65535 not available. In gpsd {@code lon}. */
    public static final UnsignedField LONGITUDE = new UnsignedField(1, 16, 65535);

    /** 1/100 degree north of 90 S, 0 to 18000; 32767 not available. In gpsd {@code lat}. */
    public static final UnsignedField LATITUDE = new UnsignedField(17, 15, 32767);

    /** 1 to 12; 15 not available. */
    public static final UnsignedField MONTH = new UnsignedField(32, 4, 15);

    /** 1 to 31; 63 not available. */
    public static final UnsignedField DAY = new UnsignedField(36, 6, 63);

    /** 0 to 23 UTC; 31 not available. */
    public static final UnsignedField HOUR = new UnsignedField(42, 5, 31);

    /** End of the interval in tens of minutes, 0 to 5; 7 not available. In gpsd {@code minute}. */
    public static final UnsignedField TEN_MINUTES = new UnsignedField(47, 3, 7);

    /** 5 degrees, 1 to 72, 0 for a ship that lies still; mean of the last ten minutes; 127 not available. */
    public static final UnsignedField COURSE = new UnsignedField(50, 7, 127);

    /** 1/2 m/s, 0 to 29; 30: 15 m/s or more; 31 not available. */
    public static final UnsignedField SPEED = new UnsignedField(57, 5, 31);

    /** 5 degrees, 1 to 72; 127 not available. */
    public static final UnsignedField HEADING = new UnsignedField(62, 7, 127);

    /** 1/10 hPa above 900, 0 to 2000; 2047 not available. In gpsd {@code pressure}. */
    public static final UnsignedField AIR_PRESSURE = new UnsignedField(69, 11, 2047);

    /** 1/10 hPa above -50 in three hours, 0 to 1000; 1023 not available. In gpsd {@code pdelta}. */
    public static final UnsignedField AIR_PRESSURE_CHANGE = new UnsignedField(80, 10, 1023);

    /** BUFR table 0 10 063; 15 not available. In gpsd {@code ptend}. */
    public static final UnsignedField AIR_PRESSURE_TENDENCY = new UnsignedField(90, 4, 15);

    /** 5 degrees, 1 to 72; 0 calm; 127 not available. In gpsd {@code twinddir}. */
    public static final UnsignedField TRUE_WIND_DIRECTION = new UnsignedField(94, 7, 127);

    /** 1/2 m/s, 0 to 254; 255 not available. In gpsd {@code twindspeed}. */
    public static final UnsignedField TRUE_WIND_SPEED = new UnsignedField(101, 8, 255);

    /** 5 degrees, 1 to 72; 0 calm; 127 not available. In gpsd {@code rwinddir}. */
    public static final UnsignedField RELATIVE_WIND_DIRECTION = new UnsignedField(109, 7, 127);

    /** 1/2 m/s, 0 to 254; 255 not available. In gpsd {@code rwindspeed}. */
    public static final UnsignedField RELATIVE_WIND_SPEED = new UnsignedField(116, 8, 255);

    /** 1/2 m/s, 0 to 254; 255 not available. In gpsd {@code mgustspeed}. */
    public static final UnsignedField GUST_SPEED = new UnsignedField(124, 8, 255);

    /** 5 degrees, 1 to 72; 0 calm; 127 not available. In gpsd {@code mgustdir}. */
    public static final UnsignedField GUST_DIRECTION = new UnsignedField(132, 7, 127);

    /** 1/10 K above 223, 0 to 1000; 1023 not available. In gpsd {@code airtemp}. */
    public static final UnsignedField AIR_TEMPERATURE = new UnsignedField(139, 10, 1023);

    /** 0 to 100; 127 not available. In gpsd {@code humidity}. */
    public static final UnsignedField HUMIDITY_PERCENT = new UnsignedField(149, 7, 127);

    /** 1/10 K above 268, 0 to 500; 511 not available. In gpsd {@code surftemp}. */
    public static final UnsignedField WATER_TEMPERATURE = new UnsignedField(156, 9, 511);

    /** Metres are 13.073 times its square, 0 to 62; 63 not available. */
    public static final UnsignedField VISIBILITY = new UnsignedField(165, 6, 63);

    /** BUFR table 0 20 003; 511 not available. */
    public static final UnsignedField WEATHER = new UnsignedField(171, 9, 511);

    /** BUFR table 0 20 004; 31 not available. In gpsd {@code pweather1}. */
    public static final UnsignedField PAST_WEATHER_1 = new UnsignedField(180, 5, 31);

    /** BUFR table 0 20 005; 31 not available. In gpsd {@code pweather2}. */
    public static final UnsignedField PAST_WEATHER_2 = new UnsignedField(185, 5, 31);

    /** Tens of percent, 0 to 10; 15 not available. In gpsd {@code totalcloud}. */
    public static final UnsignedField CLOUD_COVER = new UnsignedField(190, 4, 15);

    /** BUFR table 0 20 011; 15 not available. In gpsd {@code lowclouda}. */
    public static final UnsignedField LOW_CLOUD_AMOUNT = new UnsignedField(194, 4, 15);

    /** BUFR table 0 20 012; 63 not available. In gpsd {@code lowcloudt}. */
    public static final UnsignedField LOW_CLOUD_TYPE = new UnsignedField(198, 6, 63);

    /** BUFR table 0 20 012; 63 not available. In gpsd {@code midcloudt}. */
    public static final UnsignedField MIDDLE_CLOUD_TYPE = new UnsignedField(204, 6, 63);

    /** BUFR table 0 20 012; 63 not available. In gpsd {@code highcloudt}. */
    public static final UnsignedField HIGH_CLOUD_TYPE = new UnsignedField(210, 6, 63);

    /** Metres are 0.16 times its square, 0 to 125; 126: above 2500 m; 127 not available. */
    public static final UnsignedField CLOUD_BASE = new UnsignedField(216, 7, 127);

    /** 0 to 30; 31 not available. In gpsd {@code wwperiod}. */
    public static final UnsignedField WAVE_PERIOD_S = new UnsignedField(223, 5, 31);

    /** 1/2 m, 0 to 60; 63 not available. In gpsd {@code wwheight}. */
    public static final UnsignedField WAVE_HEIGHT = new UnsignedField(228, 6, 63);

    /** Tens of degrees, 1 to 36; 0 calm; 63 not available. In gpsd {@code swelldir1}. */
    public static final UnsignedField SWELL_DIRECTION = new UnsignedField(234, 6, 63);

    /** 0 to 30; 31 not available. In gpsd {@code swperiod1}. */
    public static final UnsignedField SWELL_PERIOD_S = new UnsignedField(240, 5, 31);

    /** 1/2 m, 0 to 60; 63 not available. In gpsd {@code swheight1}. */
    public static final UnsignedField SWELL_HEIGHT = new UnsignedField(245, 6, 63);

    /** Tens of degrees, 1 to 36; 0 calm; 63 not available. In gpsd {@code swelldir2}. */
    public static final UnsignedField SWELL_2_DIRECTION = new UnsignedField(251, 6, 63);

    /** 0 to 30; 31 not available. In gpsd {@code swperiod2}. */
    public static final UnsignedField SWELL_2_PERIOD_S = new UnsignedField(257, 5, 31);

    /** 1/2 m, 0 to 60; 63 not available. In gpsd {@code swheight2}. */
    public static final UnsignedField SWELL_2_HEIGHT = new UnsignedField(262, 6, 63);

    /** Thickness, 0 to 126; 127 not available. In gpsd {@code icedeposit}. */
    public static final UnsignedField ICE_DEPOSIT_CM = new UnsignedField(268, 7, 127);

    /** BUFR table 0 20 032; 7 not available. In gpsd {@code icerate}. */
    public static final UnsignedField ICE_ACCRETION_RATE = new UnsignedField(275, 3, 7);

    /** BUFR table 0 20 033; 7 not available. In gpsd {@code icecause}. */
    public static final UnsignedField ICE_ACCRETION_CAUSE = new UnsignedField(278, 3, 7);

    /** BUFR table 0 20 034; 31 not available. In gpsd {@code seaice}. */
    public static final UnsignedField SEA_ICE_CONCENTRATION = new UnsignedField(281, 5, 31);

    /** BUFR table 0 20 035; 15 not available. In gpsd {@code icetype}. */
    public static final UnsignedField ICE_AMOUNT_AND_TYPE = new UnsignedField(286, 4, 15);

    /** BUFR table 0 20 036; 31 not available. In gpsd {@code icestate}. */
    public static final UnsignedField ICE_SITUATION = new UnsignedField(290, 5, 31);

    /** BUFR table 0 20 037; 31 not available. In gpsd {@code icedevel}. */
    public static final UnsignedField ICE_DEVELOPMENT = new UnsignedField(295, 5, 31);

    /** 45 degrees, 1 to 8; 15 not available. In gpsd {@code icebearing}. */
    public static final UnsignedField ICE_EDGE_BEARING = new UnsignedField(300, 4, 15);

    /** Measured values of {@link #LONGITUDE}. */
    public static final Scale LONGITUDE_SCALE = new Scale(0, 36000, -18000, 1, 100);

    /** Measured values of {@link #LATITUDE}. */
    public static final Scale LATITUDE_SCALE = new Scale(0, 18000, -9000, 1, 100);

    /** Measured values of {@link #COURSE}. */
    public static final Scale COURSE_SCALE = new Scale(1, 72, 0, 5, 1);

    /** Measured values of {@link #SPEED}. */
    public static final Scale SPEED_SCALE = new Scale(0, 30, 0, 1, 2);

    /** Measured values of {@link #HEADING}. */
    public static final Scale HEADING_SCALE = new Scale(1, 72, 0, 5, 1);

    /** Measured values of {@link #AIR_PRESSURE}. */
    public static final Scale AIR_PRESSURE_SCALE = new Scale(0, 2000, 9000, 1, 10);

    /** Measured values of {@link #AIR_PRESSURE_CHANGE}. */
    public static final Scale AIR_PRESSURE_CHANGE_SCALE = new Scale(0, 1000, -500, 1, 10);

    /** Measured values of {@link #TRUE_WIND_DIRECTION}. */
    public static final Scale TRUE_WIND_DIRECTION_SCALE = new Scale(1, 72, 0, 5, 1);

    /** Measured values of {@link #TRUE_WIND_SPEED}. */
    public static final Scale TRUE_WIND_SPEED_SCALE = new Scale(0, 254, 0, 1, 2);

    /** Measured values of {@link #RELATIVE_WIND_DIRECTION}. */
    public static final Scale RELATIVE_WIND_DIRECTION_SCALE = new Scale(1, 72, 0, 5, 1);

    /** Measured values of {@link #RELATIVE_WIND_SPEED}. */
    public static final Scale RELATIVE_WIND_SPEED_SCALE = new Scale(0, 254, 0, 1, 2);

    /** Measured values of {@link #GUST_SPEED}. */
    public static final Scale GUST_SPEED_SCALE = new Scale(0, 254, 0, 1, 2);

    /** Measured values of {@link #GUST_DIRECTION}. */
    public static final Scale GUST_DIRECTION_SCALE = new Scale(1, 72, 0, 5, 1);

    /** Measured values of {@link #AIR_TEMPERATURE}. */
    public static final Scale AIR_TEMPERATURE_SCALE = new Scale(0, 1000, 2230, 1, 10);

    /** Measured values of {@link #HUMIDITY_PERCENT}. */
    public static final Scale HUMIDITY_PERCENT_SCALE = new Scale(0, 100, 0, 1, 1);

    /** Measured values of {@link #WATER_TEMPERATURE}. */
    public static final Scale WATER_TEMPERATURE_SCALE = new Scale(0, 500, 2680, 1, 10);

    /** Measured values of {@link #CLOUD_COVER}. */
    public static final Scale CLOUD_COVER_SCALE = new Scale(0, 10, 0, 10, 1);

    /** Measured values of {@link #WAVE_PERIOD_S}. */
    public static final Scale WAVE_PERIOD_S_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #WAVE_HEIGHT}. */
    public static final Scale WAVE_HEIGHT_SCALE = new Scale(0, 60, 0, 1, 2);

    /** Measured values of {@link #SWELL_DIRECTION}. */
    public static final Scale SWELL_DIRECTION_SCALE = new Scale(1, 36, 0, 10, 1);

    /** Measured values of {@link #SWELL_PERIOD_S}. */
    public static final Scale SWELL_PERIOD_S_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #SWELL_HEIGHT}. */
    public static final Scale SWELL_HEIGHT_SCALE = new Scale(0, 60, 0, 1, 2);

    /** Measured values of {@link #SWELL_2_DIRECTION}. */
    public static final Scale SWELL_2_DIRECTION_SCALE = new Scale(1, 36, 0, 10, 1);

    /** Measured values of {@link #SWELL_2_PERIOD_S}. */
    public static final Scale SWELL_2_PERIOD_S_SCALE = new Scale(0, 30, 0, 1, 1);

    /** Measured values of {@link #SWELL_2_HEIGHT}. */
    public static final Scale SWELL_2_HEIGHT_SCALE = new Scale(0, 60, 0, 1, 2);

    /** Measured values of {@link #ICE_DEPOSIT_CM}. */
    public static final Scale ICE_DEPOSIT_CM_SCALE = new Scale(0, 126, 0, 1, 1);

    /** Measured values of {@link #ICE_EDGE_BEARING}. */
    public static final Scale ICE_EDGE_BEARING_SCALE = new Scale(1, 8, 0, 45, 1);

    static final int BITS = 304;

    private WmoShipWeatherLayout() {}

    /**
     * Whether the data are long enough for every field and no more than a byte longer than the circular says, and of
     * this form.
     */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, ICE_EDGE_BEARING.end(), BITS + Byte.SIZE) && WMO_FORM.read(bits);
    }
}
