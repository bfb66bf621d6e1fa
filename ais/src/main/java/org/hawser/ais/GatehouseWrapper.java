package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/**
 * {@code $PGHP,1,year,month,day,hour,minute,second,millisecond,country,region,station,…}: the receive time, in UTC, of the VDM
 * sentence that follows, and the MMSI of the base station that received it, where it is given (Gatehouse's proprietary wrapper).
 */
final class GatehouseWrapper {

    private static final byte[] START = {'$', 'P', 'G', 'H', 'P', ',', '1', ','};
    private static final int TIME_FIELDS = 7;

    /** Country and region stand between the time and the station. */
    private static final int FIELDS_BEFORE_STATION = 2;

    private final SourceTable sources;
    private final long[] fields = new long[TIME_FIELDS];
    private @Nullable String station;

    GatehouseWrapper(SourceTable sources) {
        this.sources = sources;
    }

    static boolean isAt(byte[] bytes, int from, int to) {
        int end = from + START.length;
        return end <= to && java.util.Arrays.equals(bytes, from, end, START, 0, START.length);
    }

    /** Reads a wrapper that {@link #isAt} {@code from} and ends before {@code star}: its time. */
    long read(byte[] bytes, int from, int star) {
        int at = from + START.length;
        for (int i = 0; i < TIME_FIELDS; i++) {
            int end = Math.min(Digits.find(bytes, Math.min(at, star), star, ','), star);
            fields[i] = Digits.number(bytes, at, end);
            at = end + 1;
        }
        station = station(bytes, at, star);
        return UtcTime.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
    }

    /** The station of the wrapper that was read last. */
    @Nullable
    String station() {
        return station;
    }

    private @Nullable String station(byte[] bytes, int country, int star) {
        int at = Math.min(country, star);
        for (int i = 0; i < FIELDS_BEFORE_STATION && at < star; i++) {
            at = Math.min(Digits.find(bytes, at, star, ',') + 1, star);
        }
        int end = at < star ? Math.min(Digits.find(bytes, at, star, ','), star) : at;
        return at < end && Digits.number(bytes, at, end) > 0 ? sources.intern(bytes, at, end) : null;
    }
}
