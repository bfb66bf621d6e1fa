package org.hawser.ais.application;

import java.util.OptionalDouble;
import org.hawser.ais.PayloadBits;

/**
 * A sensor's current by its components at up to two depths: see {@link Current3dReportLayout} for the meaning of each
 * value.
 */
public record Current3dReport(
        int north1, int east1, int up1, int depth1_m, int north2, int east2, int up2, int depth2_m, int sensor)
        implements SensorData {

    static final int KIND = 5;

    static Current3dReport read(PayloadBits bits) {
        return new Current3dReport(
                Current3dReportLayout.NORTH_1.read(bits),
                Current3dReportLayout.EAST_1.read(bits),
                Current3dReportLayout.UP_1.read(bits),
                Current3dReportLayout.DEPTH_1_M.read(bits),
                Current3dReportLayout.NORTH_2.read(bits),
                Current3dReportLayout.EAST_2.read(bits),
                Current3dReportLayout.UP_2.read(bits),
                Current3dReportLayout.DEPTH_2_M.read(bits),
                Current3dReportLayout.SENSOR.read(bits));
    }

    void write(PayloadBits bits) {
        Current3dReportLayout.NORTH_1.write(bits, north1);
        Current3dReportLayout.EAST_1.write(bits, east1);
        Current3dReportLayout.UP_1.write(bits, up1);
        Current3dReportLayout.DEPTH_1_M.write(bits, depth1_m);
        Current3dReportLayout.NORTH_2.write(bits, north2);
        Current3dReportLayout.EAST_2.write(bits, east2);
        Current3dReportLayout.UP_2.write(bits, up2);
        Current3dReportLayout.DEPTH_2_M.write(bits, depth2_m);
        Current3dReportLayout.SENSOR.write(bits, sensor);
    }

    @Override
    public int kind() {
        return KIND;
    }

    public OptionalDouble north1_kn() {
        return Current3dReportLayout.NORTH_1_SCALE.of(north1);
    }

    public OptionalDouble east1_kn() {
        return Current3dReportLayout.EAST_1_SCALE.of(east1);
    }

    public OptionalDouble up1_kn() {
        return Current3dReportLayout.UP_1_SCALE.of(up1);
    }

    public OptionalDouble north2_kn() {
        return Current3dReportLayout.NORTH_2_SCALE.of(north2);
    }

    public OptionalDouble east2_kn() {
        return Current3dReportLayout.EAST_2_SCALE.of(east2);
    }

    public OptionalDouble up2_kn() {
        return Current3dReportLayout.UP_2_SCALE.of(up2);
    }
}
