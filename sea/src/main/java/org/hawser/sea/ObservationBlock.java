package org.hawser.sea;

import java.time.Instant;
import java.util.Arrays;

/**
 * Observations (fixes and claims) in columns of whole numbers: what moves through the hot paths without an object a message.
 *
 * <pre>
 * word 0  time in ms since 1970-01-01T00:00Z
 * word 1  MMSI (32 bits) | kind, 0 fix or 1 claim (8) | message type, 0 from CSV (8) | navigational status (8) | UTC second (8)
 * word 2  fix: latitude (32) | longitude (32), both in 1e-5 min;   claim: number in the {@link ClaimDictionary}
 * word 3  fix: SOG in 0.1 kn (16) | COG in 0.1 degree (16) | true heading in degrees (16) | zero (16)
 * word 4  segment (16) | offset (48)
 * word 5  length (32) | station, a number in the {@link StationDictionary}, 0 not said (16) | clock offset by number, 0 none (16)
 * </pre>
 *
 * <p>Words 0 to 3 are what was observed, words 4 and 5 where and by whom it was received. Records order by their words, as signed
 * numbers: by time, MMSI, content, source. The numbers of stations depend on the order of reading, but the order of records does
 * not depend on them: records alike up to word 4 are of one place in the input, so of one length, station and clock.
 */
public final class ObservationBlock {

    public static final int WORDS = 6;

    /** SOG and COG that the sender did not give (ITU-R M.1371-5 table 48: 102.3 kn, 360 degrees). */
    public static final int SOG_NOT_AVAILABLE = 1023;

    public static final int COG_NOT_AVAILABLE = 3600;
    public static final int HEADING_NOT_AVAILABLE = 511;
    public static final int STATUS_NOT_DEFINED = 15;
    public static final int SECOND_NOT_AVAILABLE = 60;

    private static final long OFFSET_MASK = (1L << 48) - 1;

    private long[] words;
    private int size;

    /** An empty block with room for {@code capacity} records; it grows where more are appended. */
    public ObservationBlock(int capacity) {
        this.words = new long[Math.max(1, capacity) * WORDS];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /**
     * Appends a fix.
     *
     * @param status navigational status 0 to 15
     * @param second UTC second of the position, 0 to 59; 60 and above not available
     */
    public void appendFix(
            long time_ms,
            int mmsi,
            int messageType,
            int status,
            int second,
            int latitude_e5min,
            int longitude_e5min,
            int sog_tenthKn,
            int cog_tenthDeg,
            int heading_deg,
            int segment,
            long offset,
            int length) {
        int at = claimPlace();
        words[at] = time_ms;
        words[at + 1] = ((long) mmsi << 32) | ((messageType & 0xFF) << 16) | ((status & 0xFF) << 8) | (second & 0xFF);
        words[at + 2] = ((long) latitude_e5min << 32) | (longitude_e5min & 0xFFFF_FFFFL);
        words[at + 3] = ((long) sog_tenthKn << 48) | ((cog_tenthDeg & 0xFFFFL) << 32) | ((heading_deg & 0xFFFFL) << 16);
        words[at + 4] = ((long) segment << 48) | (offset & OFFSET_MASK);
        words[at + 5] = (long) length << 32;
    }

    /** Appends a claim by its number in the {@link ClaimDictionary}. */
    public void appendClaim(long time_ms, int mmsi, int messageType, int claim, int segment, long offset, int length) {
        int at = claimPlace();
        words[at] = time_ms;
        words[at + 1] = ((long) mmsi << 32) | (1L << 24) | ((messageType & 0xFF) << 16);
        words[at + 2] = claim;
        words[at + 3] = 0;
        words[at + 4] = ((long) segment << 48) | (offset & OFFSET_MASK);
        words[at + 5] = (long) length << 32;
    }

    /** Appends record {@code index} of {@code other}. */
    public void append(ObservationBlock other, int index) {
        int at = claimPlace();
        System.arraycopy(other.words, index * WORDS, words, at, WORDS);
    }

    /** Appends a record by its {@link #WORDS} words, found in {@code source} from {@code from} on. */
    public void appendWords(long[] source, int from) {
        int at = claimPlace();
        System.arraycopy(source, from, words, at, WORDS);
    }

    /** Says which station received the record appended last, by its number in the {@link StationDictionary}. */
    public void receivedBy(int station) {
        words[size * WORDS - 1] = withStation(words[size * WORDS - 1], station);
    }

    private static long withStation(long word, int station) {
        return (word & ~(0xFFFFL << 16)) | ((station & 0xFFFFL) << 16);
    }

    /**
     * Appends record {@code index} of {@code other} with its time set right.
     *
     * @param offset_ms how far the receiver's clock was ahead
     * @param number under which that offset is kept, 1 to 65535
     */
    public void appendCorrected(ObservationBlock other, int index, long offset_ms, int number) {
        append(other, index);
        int at = (size - 1) * WORDS;
        words[at] -= offset_ms;
        words[at + 5] = (words[at + 5] & ~0xFFFFL) | (number & 0xFFFFL);
    }

    private int claimPlace() {
        int at = size++ * WORDS;
        if (at + WORDS > words.length) {
            words = Arrays.copyOf(words, Math.multiplyExact(words.length, 2));
        }
        return at;
    }

    public long word(int index, int word) {
        return words[index * WORDS + word];
    }

    public long time_ms(int index) {
        return words[index * WORDS];
    }

    public int mmsi(int index) {
        return (int) (words[index * WORDS + 1] >> 32);
    }

    public boolean isClaim(int index) {
        return (words[index * WORDS + 1] >> 24 & 0xFF) == 1;
    }

    /** ITU-R M.1371 message number; 0 where the record came from a CSV file. */
    public int messageType(int index) {
        return (int) (words[index * WORDS + 1] >> 16 & 0xFF);
    }

    public int status(int index) {
        return (int) (words[index * WORDS + 1] >> 8 & 0xFF);
    }

    public int claim(int index) {
        return (int) words[index * WORDS + 2];
    }

    public int latitude_e5min(int index) {
        return (int) (words[index * WORDS + 2] >> 32);
    }

    public int longitude_e5min(int index) {
        return (int) words[index * WORDS + 2];
    }

    public int sog_tenthKn(int index) {
        return (int) (words[index * WORDS + 3] >>> 48);
    }

    public int cog_tenthDeg(int index) {
        return (int) (words[index * WORDS + 3] >>> 32 & 0xFFFF);
    }

    public int heading_deg(int index) {
        return (int) (words[index * WORDS + 3] >>> 16 & 0xFFFF);
    }

    /** Number of the station in the {@link StationDictionary}; 0 where the input does not say. */
    public int station(int index) {
        return (int) (words[index * WORDS + 5] >>> 16 & 0xFFFF);
    }

    /** Under which number the clock offset is kept that was taken off the time of receipt; 0 where the time is as received. */
    public int clockOffset(int index) {
        return (int) (words[index * WORDS + 5] & 0xFFFF);
    }

    /** Number of the segment that it was read from. */
    public int segment(int index) {
        return (int) (words[index * WORDS + 4] >>> 48);
    }

    public SourceRef source(int index) {
        long place = words[index * WORDS + 4];
        return new SourceRef((int) (place >>> 48), place & OFFSET_MASK, (int) (words[index * WORDS + 5] >>> 32));
    }

    /** Orders record {@code a} of one block and {@code b} of another by all their words. */
    public static int compare(ObservationBlock first, int a, ObservationBlock second, int b) {
        int i = a * WORDS;
        int j = b * WORDS;
        for (int w = 0; w < WORDS; w++) {
            int order = Long.compare(first.words[i + w], second.words[j + w]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Whether every record stands at or after the one before it. */
    public boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (compare(this, i - 1, this, i) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts the records in order. */
    public void sort() {
        if (isSorted()) {
            return;
        }
        int[] order = new ObservationSort(this).order();
        long[] sorted = new long[words.length];
        for (int i = 0; i < size; i++) {
            System.arraycopy(words, order[i] * WORDS, sorted, i * WORDS, WORDS);
        }
        words = sorted;
    }

    /** Takes the first {@code count} records away. */
    public void removeFirst(int count) {
        System.arraycopy(words, count * WORDS, words, 0, (size - count) * WORDS);
        size -= count;
    }

    /** A point of the track for people, from the fix at {@code index}. */
    public TrackPoint trackPoint(int index) {
        int sog = sog_tenthKn(index);
        int cog = cog_tenthDeg(index);
        int heading = heading_deg(index);
        return new TrackPoint(
                Instant.ofEpochMilli(time_ms(index)),
                Position.ofFixed(latitude_e5min(index), longitude_e5min(index)),
                sog >= SOG_NOT_AVAILABLE ? Double.NaN : sog / 10.0,
                cog >= COG_NOT_AVAILABLE ? Double.NaN : cog / 10.0,
                heading >= 360 ? Double.NaN : heading,
                source(index));
    }
}
