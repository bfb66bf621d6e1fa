package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** EMMA warning, 200/23: see {@link WeatherWarningLayout} for the meaning of each value. */
public record WeatherWarning(
        int startYear,
        int startMonth,
        int startDay,
        int endYear,
        int endMonth,
        int endDay,
        int startHour,
        int startMinute,
        int endHour,
        int endMinute,
        int startLongitude_e4min,
        int startLatitude_e4min,
        int endLongitude_e4min,
        int endLatitude_e4min,
        int kind,
        boolean leastNegative,
        int least,
        boolean mostNegative,
        int most,
        int intensity,
        int windDirection)
        implements ApplicationMessage {

    static WeatherWarning read(PayloadBits bits) {
        return new WeatherWarning(
                WeatherWarningLayout.START_YEAR.read(bits),
                WeatherWarningLayout.START_MONTH.read(bits),
                WeatherWarningLayout.START_DAY.read(bits),
                WeatherWarningLayout.END_YEAR.read(bits),
                WeatherWarningLayout.END_MONTH.read(bits),
                WeatherWarningLayout.END_DAY.read(bits),
                WeatherWarningLayout.START_HOUR.read(bits),
                WeatherWarningLayout.START_MINUTE.read(bits),
                WeatherWarningLayout.END_HOUR.read(bits),
                WeatherWarningLayout.END_MINUTE.read(bits),
                WeatherWarningLayout.START_LONGITUDE_E4MIN.read(bits),
                WeatherWarningLayout.START_LATITUDE_E4MIN.read(bits),
                WeatherWarningLayout.END_LONGITUDE_E4MIN.read(bits),
                WeatherWarningLayout.END_LATITUDE_E4MIN.read(bits),
                WeatherWarningLayout.KIND.read(bits),
                WeatherWarningLayout.LEAST_NEGATIVE.read(bits),
                WeatherWarningLayout.LEAST.read(bits),
                WeatherWarningLayout.MOST_NEGATIVE.read(bits),
                WeatherWarningLayout.MOST.read(bits),
                WeatherWarningLayout.INTENSITY.read(bits),
                WeatherWarningLayout.WIND_DIRECTION.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(WeatherWarningLayout.BITS);
        WeatherWarningLayout.START_YEAR.write(bits, startYear);
        WeatherWarningLayout.START_MONTH.write(bits, startMonth);
        WeatherWarningLayout.START_DAY.write(bits, startDay);
        WeatherWarningLayout.END_YEAR.write(bits, endYear);
        WeatherWarningLayout.END_MONTH.write(bits, endMonth);
        WeatherWarningLayout.END_DAY.write(bits, endDay);
        WeatherWarningLayout.START_HOUR.write(bits, startHour);
        WeatherWarningLayout.START_MINUTE.write(bits, startMinute);
        WeatherWarningLayout.END_HOUR.write(bits, endHour);
        WeatherWarningLayout.END_MINUTE.write(bits, endMinute);
        WeatherWarningLayout.START_LONGITUDE_E4MIN.write(bits, startLongitude_e4min);
        WeatherWarningLayout.START_LATITUDE_E4MIN.write(bits, startLatitude_e4min);
        WeatherWarningLayout.END_LONGITUDE_E4MIN.write(bits, endLongitude_e4min);
        WeatherWarningLayout.END_LATITUDE_E4MIN.write(bits, endLatitude_e4min);
        WeatherWarningLayout.KIND.write(bits, kind);
        WeatherWarningLayout.LEAST_NEGATIVE.write(bits, leastNegative);
        WeatherWarningLayout.LEAST.write(bits, least);
        WeatherWarningLayout.MOST_NEGATIVE.write(bits, mostNegative);
        WeatherWarningLayout.MOST.write(bits, most);
        WeatherWarningLayout.INTENSITY.write(bits, intensity);
        WeatherWarningLayout.WIND_DIRECTION.write(bits, windDirection);
    }

    @Override
    public int dac() {
        return 200;
    }

    @Override
    public int fi() {
        return 23;
    }

    /** Degrees, east positive. */
    public OptionalDouble startLongitude_deg() {
        return Scale.LONGITUDE_E4MIN.of(startLongitude_e4min);
    }

    /** Degrees, north positive. */
    public OptionalDouble startLatitude_deg() {
        return Scale.LATITUDE_E4MIN.of(startLatitude_e4min);
    }

    /** Degrees, east positive. */
    public OptionalDouble endLongitude_deg() {
        return Scale.LONGITUDE_E4MIN.of(endLongitude_e4min);
    }

    /** Degrees, north positive. */
    public OptionalDouble endLatitude_deg() {
        return Scale.LATITUDE_E4MIN.of(endLatitude_e4min);
    }
}
