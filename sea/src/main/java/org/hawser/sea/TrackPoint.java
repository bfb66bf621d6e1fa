package org.hawser.sea;

import java.time.Instant;

/**
 * A fix of one ship, for people and reports.
 *
 * @param sog_kn speed over ground in knots; NaN where not available
 * @param cog_deg course over ground in degrees; NaN where not available
 * @param heading_deg true heading in degrees; NaN where not available
 */
public record TrackPoint(
        Instant time, Position position, double sog_kn, double cog_deg, double heading_deg, SourceRef source) {}
