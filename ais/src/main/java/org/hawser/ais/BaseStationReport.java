package org.hawser.ais;

import java.util.OptionalDouble;

/** Messages 4 and 11: see {@link BaseStationLayout} for the meaning of each value. */
public record BaseStationReport(
        int type,
        int repeat,
        int mmsi,
        int utcYear,
        int utcMonth,
        int utcDay,
        int utcHour,
        int utcMinute,
        int utcSecond,
        boolean positionAccurate,
        int longitude_e4min,
        int latitude_e4min,
        int positionFixingDevice,
        boolean longRangeControl,
        boolean raim,
        int communicationState)
        implements AisMessage {

    static BaseStationReport read(PayloadBits bits) {
        return new BaseStationReport(
                HeaderLayout.TYPE.read(bits),
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                BaseStationLayout.UTC_YEAR.read(bits),
                BaseStationLayout.UTC_MONTH.read(bits),
                BaseStationLayout.UTC_DAY.read(bits),
                BaseStationLayout.UTC_HOUR.read(bits),
                BaseStationLayout.UTC_MINUTE.read(bits),
                BaseStationLayout.UTC_SECOND.read(bits),
                BaseStationLayout.POSITION_ACCURATE.read(bits),
                BaseStationLayout.LONGITUDE_E4MIN.read(bits),
                BaseStationLayout.LATITUDE_E4MIN.read(bits),
                BaseStationLayout.POSITION_FIXING_DEVICE.read(bits),
                BaseStationLayout.LONG_RANGE_CONTROL.read(bits),
                BaseStationLayout.RAIM.read(bits),
                BaseStationLayout.COMMUNICATION_STATE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(BaseStationLayout.BITS);
        HeaderLayout.write(bits, this);
        BaseStationLayout.UTC_YEAR.write(bits, utcYear);
        BaseStationLayout.UTC_MONTH.write(bits, utcMonth);
        BaseStationLayout.UTC_DAY.write(bits, utcDay);
        BaseStationLayout.UTC_HOUR.write(bits, utcHour);
        BaseStationLayout.UTC_MINUTE.write(bits, utcMinute);
        BaseStationLayout.UTC_SECOND.write(bits, utcSecond);
        BaseStationLayout.POSITION_ACCURATE.write(bits, positionAccurate);
        BaseStationLayout.LONGITUDE_E4MIN.write(bits, longitude_e4min);
        BaseStationLayout.LATITUDE_E4MIN.write(bits, latitude_e4min);
        BaseStationLayout.POSITION_FIXING_DEVICE.write(bits, positionFixingDevice);
        BaseStationLayout.LONG_RANGE_CONTROL.write(bits, longRangeControl);
        BaseStationLayout.RAIM.write(bits, raim);
        BaseStationLayout.COMMUNICATION_STATE.write(bits, communicationState);
    }

    /** Degrees, east positive. */
    public OptionalDouble longitude_deg() {
        return Scaled.of(longitude_e4min, BaseStationLayout.LONGITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }

    /** Degrees, north positive. */
    public OptionalDouble latitude_deg() {
        return Scaled.of(latitude_e4min, BaseStationLayout.LATITUDE_E4MIN.notAvailable(), Scaled.E4MIN_PER_DEG);
    }
}
