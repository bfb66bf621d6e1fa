package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/** A sensor's current at up to three depths: see {@link CurrentReportLayout} for the meaning of each value. */
public record CurrentReport(
        int speed1,
        int direction1_deg,
        int depth1_m,
        int speed2,
        int direction2_deg,
        int depth2_m,
        int speed3,
        int direction3_deg,
        int depth3_m,
        int sensor)
        implements SensorData {

    static final int KIND = 4;

    static CurrentReport read(PayloadBits bits) {
        return new CurrentReport(
                CurrentReportLayout.SPEED_1.read(bits),
                CurrentReportLayout.DIRECTION_1_DEG.read(bits),
                CurrentReportLayout.DEPTH_1_M.read(bits),
                CurrentReportLayout.SPEED_2.read(bits),
                CurrentReportLayout.DIRECTION_2_DEG.read(bits),
                CurrentReportLayout.DEPTH_2_M.read(bits),
                CurrentReportLayout.SPEED_3.read(bits),
                CurrentReportLayout.DIRECTION_3_DEG.read(bits),
                CurrentReportLayout.DEPTH_3_M.read(bits),
                CurrentReportLayout.SENSOR.read(bits));
    }

    void write(PayloadBits bits) {
        CurrentReportLayout.SPEED_1.write(bits, speed1);
        CurrentReportLayout.DIRECTION_1_DEG.write(bits, direction1_deg);
        CurrentReportLayout.DEPTH_1_M.write(bits, depth1_m);
        CurrentReportLayout.SPEED_2.write(bits, speed2);
        CurrentReportLayout.DIRECTION_2_DEG.write(bits, direction2_deg);
        CurrentReportLayout.DEPTH_2_M.write(bits, depth2_m);
        CurrentReportLayout.SPEED_3.write(bits, speed3);
        CurrentReportLayout.DIRECTION_3_DEG.write(bits, direction3_deg);
        CurrentReportLayout.DEPTH_3_M.write(bits, depth3_m);
        CurrentReportLayout.SENSOR.write(bits, sensor);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble speed1_kn() {
        return CurrentReportLayout.SPEED_1_SCALE.of(speed1);
    }

    public OptionalDouble speed2_kn() {
        return CurrentReportLayout.SPEED_2_SCALE.of(speed2);
    }

    public OptionalDouble speed3_kn() {
        return CurrentReportLayout.SPEED_3_SCALE.of(speed3);
    }
}
