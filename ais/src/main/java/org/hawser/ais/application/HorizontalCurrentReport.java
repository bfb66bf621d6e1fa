package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * A sensor's current at up to two places away from the sensor: see {@link HorizontalCurrentReportLayout} for the meaning
 * of each value.
 */
public record HorizontalCurrentReport(
        int bearing1_deg,
        int distance1_m,
        int speed1,
        int direction1_deg,
        int depth1_m,
        int bearing2_deg,
        int distance2_m,
        int speed2,
        int direction2_deg,
        int depth2_m)
        implements SensorData {

    static final int KIND = 6;

    static HorizontalCurrentReport read(PayloadBits bits) {
        return new HorizontalCurrentReport(
                HorizontalCurrentReportLayout.BEARING_1_DEG.read(bits),
                HorizontalCurrentReportLayout.DISTANCE_1_M.read(bits),
                HorizontalCurrentReportLayout.SPEED_1.read(bits),
                HorizontalCurrentReportLayout.DIRECTION_1_DEG.read(bits),
                HorizontalCurrentReportLayout.DEPTH_1_M.read(bits),
                HorizontalCurrentReportLayout.BEARING_2_DEG.read(bits),
                HorizontalCurrentReportLayout.DISTANCE_2_M.read(bits),
                HorizontalCurrentReportLayout.SPEED_2.read(bits),
                HorizontalCurrentReportLayout.DIRECTION_2_DEG.read(bits),
                HorizontalCurrentReportLayout.DEPTH_2_M.read(bits));
    }

    void write(PayloadBits bits) {
        HorizontalCurrentReportLayout.BEARING_1_DEG.write(bits, bearing1_deg);
        HorizontalCurrentReportLayout.DISTANCE_1_M.write(bits, distance1_m);
        HorizontalCurrentReportLayout.SPEED_1.write(bits, speed1);
        HorizontalCurrentReportLayout.DIRECTION_1_DEG.write(bits, direction1_deg);
        HorizontalCurrentReportLayout.DEPTH_1_M.write(bits, depth1_m);
        HorizontalCurrentReportLayout.BEARING_2_DEG.write(bits, bearing2_deg);
        HorizontalCurrentReportLayout.DISTANCE_2_M.write(bits, distance2_m);
        HorizontalCurrentReportLayout.SPEED_2.write(bits, speed2);
        HorizontalCurrentReportLayout.DIRECTION_2_DEG.write(bits, direction2_deg);
        HorizontalCurrentReportLayout.DEPTH_2_M.write(bits, depth2_m);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble speed1_kn() {
        return HorizontalCurrentReportLayout.SPEED_1_SCALE.of(speed1);
    }

    public OptionalDouble speed2_kn() {
        return HorizontalCurrentReportLayout.SPEED_2_SCALE.of(speed2);
    }
}
