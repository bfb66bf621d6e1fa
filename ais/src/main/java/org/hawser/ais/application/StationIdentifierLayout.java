package org.hawser.ais.application;

import org.hawser.ais.TextField;

/**
 * Sensor report 1 of message 1/26, the name of a site (IMO SN.1/Circ.289). Fields are placed from the first bit of
 * the report, whose head is {@link SensorReportLayout}.
 */
public final class StationIdentifierLayout {

    public static final TextField NAME = new TextField(27, 14);

    private StationIdentifierLayout() {}
}
