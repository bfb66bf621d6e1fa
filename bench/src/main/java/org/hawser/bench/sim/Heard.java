package org.hawser.bench.sim;

/**
 * A position report of a ship as a log tells of it. Values are as in ITU-R M.1371, "not available" included.
 *
 * @param time_ms of receipt; {@link org.hawser.ais.AisMessageView#NO_TIME} where the log gives none
 * @param status navigational status; 15 where not given
 * @param second of the minute when the position was taken; 60 and more: not available
 * @param sog_tenthKn 1023 not available
 * @param cog_tenthDeg 3600 and more: not available
 * @param heading_deg 360 and more: not available
 * @param rateOfTurn ROTAIS; -128 not available
 * @param latitude_e5min outside the earth where not available
 * @param longitude_e5min outside the earth where not available
 * @param content a digest of all that was sent; equal for the same transmission
 */
record Heard(
        long time_ms,
        int mmsi,
        StationClass stationClass,
        int status,
        int second,
        int sog_tenthKn,
        int cog_tenthDeg,
        int heading_deg,
        int rateOfTurn,
        int latitude_e5min,
        int longitude_e5min,
        long content) {

    private static final int SOG_NOT_AVAILABLE = 1023;

    boolean hasSpeed() {
        return sog_tenthKn < SOG_NOT_AVAILABLE;
    }

    /** Knots; NaN where not available. */
    double speed_kn() {
        return hasSpeed() ? sog_tenthKn / 10.0 : Double.NaN;
    }
}
