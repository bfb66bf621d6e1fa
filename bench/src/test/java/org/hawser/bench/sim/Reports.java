package org.hawser.bench.sim;

import org.hawser.ais.AisMessageView;
import org.hawser.sea.FixedPoint;

/** Position reports made by hand: of a class A ship under way at 10 kn at 50 N 1 W, each sent once, but for what is said. */
record Reports(int mmsi, StationClass stationClass, int status, int sog_tenthKn, int heading_deg, int second) {

    static final int LATITUDE_e5min = 50 * FixedPoint.PER_DEGREE;
    static final int LONGITUDE_e5min = -FixedPoint.PER_DEGREE;

    private static final int COG_tenthDeg = 900;
    private static final int SECOND = 30;

    static Reports of(int mmsi) {
        return new Reports(mmsi, StationClass.A, 0, 100, 90, SECOND);
    }

    Reports of(StationClass other) {
        return new Reports(mmsi, other, status, sog_tenthKn, heading_deg, second);
    }

    Reports status(int other) {
        return new Reports(mmsi, stationClass, other, sog_tenthKn, heading_deg, second);
    }

    Reports speed_tenthKn(int other) {
        return new Reports(mmsi, stationClass, status, other, heading_deg, second);
    }

    Reports heading_deg(int other) {
        return new Reports(mmsi, stationClass, status, sog_tenthKn, other, second);
    }

    Reports second(int other) {
        return new Reports(mmsi, stationClass, status, sog_tenthKn, heading_deg, other);
    }

    Heard at_s(double time_s) {
        return at(time_s, 0, 0, Math.round(time_s * 1000));
    }

    /** Aside of the place, in hundred-thousandths of a minute. */
    Heard at_s(double time_s, int north_e5min, int east_e5min) {
        return at(time_s, north_e5min, east_e5min, Math.round(time_s * 1000));
    }

    /** With what was sent, by number. */
    Heard sent(long content, double time_s) {
        return at(time_s, 0, 0, content);
    }

    Heard untimed(long content) {
        return at(Double.NaN, 0, 0, content);
    }

    private Heard at(double time_s, int north_e5min, int east_e5min, long content) {
        return new Heard(
                Double.isNaN(time_s) ? AisMessageView.NO_TIME : Math.round(time_s * 1000),
                mmsi,
                stationClass,
                status,
                second,
                sog_tenthKn,
                COG_tenthDeg,
                heading_deg,
                0,
                LATITUDE_e5min + north_e5min,
                LONGITUDE_e5min + east_e5min,
                content);
    }

    /** Into the statistics, as a message of type 1. */
    static void feed(LogSink sink, Heard... all) {
        for (Heard heard : all) {
            sink.message(heard.time_ms(), 1);
            sink.position(heard);
        }
    }

    static Value value(LogStatistics statistics, String figure) {
        return statistics.figures().stream()
                .filter(one -> one.key().equals(figure))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
