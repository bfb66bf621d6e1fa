package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** A sensor's air gap: see {@link AirGapReportLayout} for the meaning of each value. */
public record AirGapReport(
        int airDraught,
        int airGap,
        int trend,
        int forecastAirGap,
        int forecastDay,
        int forecastHour,
        int forecastMinute)
        implements SensorData {

    static final int KIND = 10;

    static AirGapReport read(PayloadBits bits) {
        return new AirGapReport(
                AirGapReportLayout.AIR_DRAUGHT.read(bits),
                AirGapReportLayout.AIR_GAP.read(bits),
                AirGapReportLayout.TREND.read(bits),
                AirGapReportLayout.FORECAST_AIR_GAP.read(bits),
                AirGapReportLayout.FORECAST_DAY.read(bits),
                AirGapReportLayout.FORECAST_HOUR.read(bits),
                AirGapReportLayout.FORECAST_MINUTE.read(bits));
    }

    void write(PayloadBits bits) {
        AirGapReportLayout.AIR_DRAUGHT.write(bits, airDraught);
        AirGapReportLayout.AIR_GAP.write(bits, airGap);
        AirGapReportLayout.TREND.write(bits, trend);
        AirGapReportLayout.FORECAST_AIR_GAP.write(bits, forecastAirGap);
        AirGapReportLayout.FORECAST_DAY.write(bits, forecastDay);
        AirGapReportLayout.FORECAST_HOUR.write(bits, forecastHour);
        AirGapReportLayout.FORECAST_MINUTE.write(bits, forecastMinute);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble airDraught_m() {
        return AirGapReportLayout.AIR_DRAUGHT_SCALE.of(airDraught);
    }

    public OptionalDouble airGap_m() {
        return AirGapReportLayout.AIR_GAP_SCALE.of(airGap);
    }

    public OptionalDouble forecastAirGap_m() {
        return AirGapReportLayout.FORECAST_AIR_GAP_SCALE.of(forecastAirGap);
    }
}
