package org.hawser.report;

import org.hawser.sanctions.ScreeningResult;

/** What the lists say of a ship as of the start of an event. */
public record ShipScreening(int mmsi, ScreeningResult result) {}
