package org.hawser.ais.application;

import org.hawser.ais.BinaryData;

/**
 * What a sensor reports in a kind that the circular reserves.
 *
 * @param kind 11 to 15
 * @param data the 85 bits behind the head
 */
public record OtherSensorData(int kind, BinaryData data) implements SensorData {

    /** @throws IllegalArgumentException for a kind that has a record of its own, and for data of another length */
    public OtherSensorData {
        if (kind <= AirGapReport.KIND || data.bitCount() != SensorReportLayout.BITS - SensorReportLayout.DATA_START) {
            throw new IllegalArgumentException("kind " + kind + " with " + data.bitCount() + " bits");
        }
    }
}
