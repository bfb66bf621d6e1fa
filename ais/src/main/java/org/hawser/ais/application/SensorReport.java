package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/** One report of message 1/26: see {@link SensorReportLayout} for the meaning of each value. */
public record SensorReport(int day, int hour, int minute, int site, SensorData data) {

    static SensorReport read(PayloadBits bits) {
        return new SensorReport(
                SensorReportLayout.DAY.read(bits),
                SensorReportLayout.HOUR.read(bits),
                SensorReportLayout.MINUTE.read(bits),
                SensorReportLayout.SITE.read(bits),
                SensorData.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(SensorReportLayout.BITS);
        SensorReportLayout.KIND.write(bits, data.kind());
        SensorReportLayout.DAY.write(bits, day);
        SensorReportLayout.HOUR.write(bits, hour);
        SensorReportLayout.MINUTE.write(bits, minute);
        SensorReportLayout.SITE.write(bits, site);
        data.writeTo(bits);
    }
}
