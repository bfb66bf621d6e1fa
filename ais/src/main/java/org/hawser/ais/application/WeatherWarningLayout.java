package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;

/**
 * EMMA warning: 200/23 (Commission Regulation (EC) 415/2007).
 *
 * <p>Least and most value are sign and amount, as the regulation has them; gpsd takes them for numbers in two's complement.
 */
public final class WeatherWarningLayout {

    /** Since 2000; 0 not available. */
    public static final UnsignedField START_YEAR = new UnsignedField(0, 8, 0);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField START_MONTH = new UnsignedField(8, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField START_DAY = new UnsignedField(12, 5, 0);

    /** Since 2000; 0 not available. */
    public static final UnsignedField END_YEAR = new UnsignedField(17, 8, 0);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField END_MONTH = new UnsignedField(25, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField END_DAY = new UnsignedField(29, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField START_HOUR = new UnsignedField(34, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField START_MINUTE = new UnsignedField(39, 6, 60);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField END_HOUR = new UnsignedField(45, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField END_MINUTE = new UnsignedField(50, 6, 60);

    /** 181 degrees: not available. In gpsd {@code start_lon}. */
    public static final SignedField START_LONGITUDE_E4MIN = new SignedField(56, 28, Positions.NO_LONGITUDE_E4MIN);

    /** 91 degrees: not available. In gpsd {@code start_lat}. */
    public static final SignedField START_LATITUDE_E4MIN = new SignedField(84, 27, Positions.NO_LATITUDE_E4MIN);

    /** 181 degrees: not available. In gpsd {@code end_lon}. */
    public static final SignedField END_LONGITUDE_E4MIN = new SignedField(111, 28, Positions.NO_LONGITUDE_E4MIN);

    /** 91 degrees: not available. In gpsd {@code end_lat}. */
    public static final SignedField END_LATITUDE_E4MIN = new SignedField(139, 27, Positions.NO_LATITUDE_E4MIN);

    /**
     * 1 wind, 2 rain, 3 snow and ice, 4 thunderstorm, 5 fog, 6 low temperature, 7 high temperature, 8 flood, 9 forest
     * fire. In gpsd {@code type}.
     */
    public static final UnsignedField KIND = new UnsignedField(166, 4, 0);

    /** Whether {@link #LEAST} is below zero. */
    public static final FlagField LEAST_NEGATIVE = new FlagField(170);

    /** 0 to 253; 254 more; 255 unknown. */
    public static final UnsignedField LEAST = new UnsignedField(171, 8, 255);

    /** Whether {@link #MOST} is below zero. */
    public static final FlagField MOST_NEGATIVE = new FlagField(179);

    /** 0 to 253; 254 more; 255 unknown. */
    public static final UnsignedField MOST = new UnsignedField(180, 8, 255);

    /** 1 slight, 2 medium, 3 strong. In gpsd {@code class}. */
    public static final UnsignedField INTENSITY = new UnsignedField(188, 2, 0);

    /** 1 north, then clockwise by 45 degrees to 8. In gpsd {@code wind}. */
    public static final UnsignedField WIND_DIRECTION = new UnsignedField(190, 4, 0);

    static final int BITS = 200;

    private WeatherWarningLayout() {}

    /** Whether the data have just the length of this application. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS;
    }
}
