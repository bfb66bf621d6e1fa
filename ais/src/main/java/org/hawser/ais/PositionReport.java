package org.hawser.ais;

import java.util.OptionalDouble;

/** What the position reports of ships and other craft have in common. */
public sealed interface PositionReport extends AisMessage
        permits PositionReportClassA,
                SarAircraftPositionReport,
                PositionReportClassB,
                ExtendedPositionReportClassB,
                LongRangePositionReport {

    /** Degrees, east positive. */
    OptionalDouble longitude_deg();

    /** Degrees, north positive. */
    OptionalDouble latitude_deg();

    OptionalDouble speedOverGround_kn();

    /** Degrees from true north, clockwise. */
    OptionalDouble courseOverGround_deg();
}
