package org.hawser.ais.application;

import org.hawser.ais.BinaryData;
import org.hawser.ais.PayloadBits;

/** What a sensor reports: one record for each kind of the circular, and {@link OtherSensorData}. */
public sealed interface SensorData
        permits SiteLocation,
                StationIdentifier,
                WindReport,
                WaterLevelReport,
                CurrentReport,
                Current3dReport,
                HorizontalCurrentReport,
                SeaStateReport,
                SalinityReport,
                WeatherReport,
                AirGapReport,
                OtherSensorData {

    /** Kind of report, 0 to 15. */
    int kind();

    /** The data of one report of message 1/26, head included. */
    static SensorData read(PayloadBits bits) {
        int kind = SensorReportLayout.KIND.read(bits);
        return switch (kind) {
            case SiteLocation.KIND -> SiteLocation.read(bits);
            case StationIdentifier.KIND -> StationIdentifier.read(bits);
            case WindReport.KIND -> WindReport.read(bits);
            case WaterLevelReport.KIND -> WaterLevelReport.read(bits);
            case CurrentReport.KIND -> CurrentReport.read(bits);
            case Current3dReport.KIND -> Current3dReport.read(bits);
            case HorizontalCurrentReport.KIND -> HorizontalCurrentReport.read(bits);
            case SeaStateReport.KIND -> SeaStateReport.read(bits);
            case SalinityReport.KIND -> SalinityReport.read(bits);
            case WeatherReport.KIND -> WeatherReport.read(bits);
            case AirGapReport.KIND -> AirGapReport.read(bits);
            default ->
                new OtherSensorData(kind, BinaryData.of(bits, SensorReportLayout.DATA_START, SensorReportLayout.BITS));
        };
    }

    /** Writes the data into a report whose bits are zero. */
    default void writeTo(PayloadBits bits) {
        switch (this) {
            case SiteLocation data -> data.write(bits);
            case StationIdentifier data -> data.write(bits);
            case WindReport data -> data.write(bits);
            case WaterLevelReport data -> data.write(bits);
            case CurrentReport data -> data.write(bits);
            case Current3dReport data -> data.write(bits);
            case HorizontalCurrentReport data -> data.write(bits);
            case SeaStateReport data -> data.write(bits);
            case SalinityReport data -> data.write(bits);
            case WeatherReport data -> data.write(bits);
            case AirGapReport data -> data.write(bits);
            case OtherSensorData other -> other.data().writeTo(bits, SensorReportLayout.DATA_START);
        }
    }
}
