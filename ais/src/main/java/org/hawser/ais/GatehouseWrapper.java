package org.hawser.ais;

/**
 * {@code $PGHP,1,year,month,day,hour,minute,second,millisecond,…}: the receive time, in UTC, of the VDM sentence that follows
 * (Gatehouse's proprietary wrapper).
 */
final class GatehouseWrapper {

    private static final byte[] START = {'$', 'P', 'G', 'H', 'P', ',', '1', ','};
    private static final int TIME_FIELDS = 7;

    private final long[] fields = new long[TIME_FIELDS];

    static boolean isAt(byte[] bytes, int from, int to) {
        int end = from + START.length;
        return end <= to && java.util.Arrays.equals(bytes, from, end, START, 0, START.length);
    }

    /** The time of a wrapper that {@link #isAt} {@code from} and ends before {@code star}. */
    long time_ms(byte[] bytes, int from, int star) {
        int at = from + START.length;
        for (int i = 0; i < TIME_FIELDS; i++) {
            int end = Math.min(Digits.find(bytes, Math.min(at, star), star, ','), star);
            fields[i] = Digits.number(bytes, at, end);
            at = end + 1;
        }
        return UtcTime.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]);
    }
}
