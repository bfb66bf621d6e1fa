package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Weather observation from a ship, the form for people: 1/21 (IMO SN.1/Circ.289).
 */
public final class ShipWeatherLayout {

    /** False in this form. In gpsd {@code wmo}. */
    public static final FlagField WMO_FORM = new FlagField(0);

    public static final TextField LOCATION = new TextField(1, 20);

    /** 181 degrees: not available. In gpsd {@code lon}. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(121, 25, Positions.NO_LONGITUDE_E3MIN);

    /** 91 degrees: not available. In gpsd {@code lat}. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(146, 24, Positions.NO_LATITUDE_E3MIN);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(170, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(175, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(180, 6, 60);

    /**
     * WMO 45501: 0 clear, 1 cloudy, 2 rain, 3 fog, 4 snow, 5 typhoon or hurricane, 6 monsoon, 7 thunderstorm, 8 not
     * available.
     */
    public static final UnsignedField WEATHER = new UnsignedField(186, 4, 8);

    /** The equipment reached its limit: the visibility is greater. In gpsd {@code vislimit}. */
    public static final FlagField VISIBILITY_GREATER = new FlagField(190);

    /** 1/10 nautical mile, 0 to 126; 127 not available. */
    public static final UnsignedField VISIBILITY = new UnsignedField(191, 7, 127);

    /** 0 to 100; 127 not available. In gpsd {@code humidity}. */
    public static final UnsignedField HUMIDITY_PERCENT = new UnsignedField(198, 7, 127);

    /** Mean of the last ten minutes; 126: 126 knots or more; 127 not available. In gpsd {@code wspeed}. */
    public static final UnsignedField WIND_SPEED_KN = new UnsignedField(205, 7, 127);

    /** 0 to 359; 360 not available. In gpsd {@code wdir}. */
    public static final UnsignedField WIND_DIRECTION_DEG = new UnsignedField(212, 9, 360);

    /** 1 to 401: 800 to 1200 hPa; 0: 799 hPa or less; 402: 1201 hPa or more; 403 not available. In gpsd {@code pressure}. */
    public static final UnsignedField AIR_PRESSURE = new UnsignedField(221, 9, 403);

    /** WMO FM 13 code. In gpsd {@code pressuretend}. */
    public static final UnsignedField AIR_PRESSURE_TENDENCY = new UnsignedField(230, 4, 15);

    /** 1/10 degree Celsius, -600 to 600; -1024 not available. In gpsd {@code airtemp}. */
    public static final SignedField AIR_TEMPERATURE = new SignedField(234, 11, -1024);

    /** 1/10 degree Celsius above -10, 0 to 600; 601 not available. In gpsd {@code watertemp}. */
    public static final UnsignedField WATER_TEMPERATURE = new UnsignedField(245, 10, 601);

    /** 0 to 60; 63 not available. In gpsd {@code waveperiod}. */
    public static final UnsignedField WAVE_PERIOD_S = new UnsignedField(255, 6, 63);

    /** 1/10 m, 0 to 250; 251: 25.1 m or more; 255 not available. */
    public static final UnsignedField WAVE_HEIGHT = new UnsignedField(261, 8, 255);

    /** 0 to 359; 360 not available. In gpsd {@code wavedir}. */
    public static final UnsignedField WAVE_DIRECTION_DEG = new UnsignedField(269, 9, 360);

    /** 1/10 m, 0 to 250; 251: 25.1 m or more; 255 not available. */
    public static final UnsignedField SWELL_HEIGHT = new UnsignedField(278, 8, 255);

    /** 0 to 359; 360 not available. In gpsd {@code swelldir}. */
    public static final UnsignedField SWELL_DIRECTION_DEG = new UnsignedField(286, 9, 360);

    /** 0 to 60; 63 not available. In gpsd {@code swellperiod}. */
    public static final UnsignedField SWELL_PERIOD_S = new UnsignedField(295, 6, 63);

    /** Measured values of {@link #VISIBILITY}. */
    public static final Scale VISIBILITY_SCALE = new Scale(0, 126, 0, 1, 10);

    /** Measured values of {@link #HUMIDITY_PERCENT}. */
    public static final Scale HUMIDITY_PERCENT_SCALE = new Scale(0, 100, 0, 1, 1);

    /** Measured values of {@link #WIND_SPEED_KN}. */
    public static final Scale WIND_SPEED_KN_SCALE = new Scale(0, 126, 0, 1, 1);

    /** Measured values of {@link #WIND_DIRECTION_DEG}. */
    public static final Scale WIND_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #AIR_PRESSURE}. */
    public static final Scale AIR_PRESSURE_SCALE = new Scale(0, 402, 799, 1, 1);

    /** Measured values of {@link #AIR_TEMPERATURE}. */
    public static final Scale AIR_TEMPERATURE_SCALE = new Scale(-600, 600, 0, 1, 10);

    /** Measured values of {@link #WATER_TEMPERATURE}. */
    public static final Scale WATER_TEMPERATURE_SCALE = new Scale(0, 600, -100, 1, 10);

    /** Measured values of {@link #WAVE_PERIOD_S}. */
    public static final Scale WAVE_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    /** Measured values of {@link #WAVE_HEIGHT}. */
    public static final Scale WAVE_HEIGHT_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #WAVE_DIRECTION_DEG}. */
    public static final Scale WAVE_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SWELL_HEIGHT}. */
    public static final Scale SWELL_HEIGHT_SCALE = new Scale(0, 251, 0, 1, 10);

    /** Measured values of {@link #SWELL_DIRECTION_DEG}. */
    public static final Scale SWELL_DIRECTION_DEG_SCALE = new Scale(0, 359, 0, 1, 1);

    /** Measured values of {@link #SWELL_PERIOD_S}. */
    public static final Scale SWELL_PERIOD_S_SCALE = new Scale(0, 60, 0, 1, 1);

    static final int BITS = 304;

    private ShipWeatherLayout() {}

    /**
     * Whether the data are long enough for every field and no more than a byte longer than the circular says, and of
     * this form.
     */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, SWELL_PERIOD_S.end(), BITS + Byte.SIZE) && !WMO_FORM.read(bits);
    }
}
