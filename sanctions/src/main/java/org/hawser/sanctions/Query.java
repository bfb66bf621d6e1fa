package org.hawser.sanctions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ship that is asked about, and the day.
 *
 * @param imo in any writing
 * @param asOf the day the answer is for
 * @param knownAt only what had been published by then counts; null for all that is held
 */
public record Query(
        @Nullable String imo,
        @Nullable Integer mmsi,
        @Nullable String callSign,
        @Nullable String name,
        When asOf,
        @Nullable When knownAt) {

    /** A ship as AIS has it at {@code asOf}; {@code imo} and {@code mmsi} are 0 where not sent. */
    public static Query ofShip(int imo, int mmsi, @Nullable String callSign, @Nullable String name, Instant asOf) {
        return new Query(
                imo == 0 ? null : Integer.toString(imo), mmsi == 0 ? null : mmsi, callSign, name, When.at(asOf), null);
    }

    public static Query ofImo(String imo, When asOf) {
        return new Query(imo, null, null, null, asOf, null);
    }

    /** The same question, by what had been published at {@code day}. */
    public Query knownAt(When day) {
        return new Query(imo, mmsi, callSign, name, asOf, day);
    }
}
