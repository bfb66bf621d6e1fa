package org.hawser.ais;

/**
 * DGNSS broadcast binary message: message 17 (ITU-R M.1371-5 annex 8, 3.15 tables 68 and 69). Without corrections it ends
 * behind the position.
 */
public final class DgnssLayout {

    /** Of the reference station, in tenths of a minute, as {@link #LATITUDE_E1MIN}. */
    public static final SignedField LONGITUDE_E1MIN = new SignedField(40, 18, 181 * 600);

    public static final SignedField LATITUDE_E1MIN = new SignedField(58, 17, 91 * 600);

    /** First bit of the corrections with their header; gpsd's {@code data}. */
    public static final int DATA_START = 80;

    /** As in ITU-R M.823, as the fields that follow. */
    public static final UnsignedField MESSAGE_TYPE = new UnsignedField(80, 6, 0);

    public static final UnsignedField STATION_ID = new UnsignedField(86, 10, 0);

    /** Time in units of 0.6 s, from 0 to 3599.4 s. */
    public static final UnsignedField Z_COUNT = new UnsignedField(96, 13, 0);

    /** Cyclic. */
    public static final UnsignedField SEQUENCE_NUMBER = new UnsignedField(109, 3, 0);

    /** Words of 24 bits behind the header, 0 to 29. */
    public static final UnsignedField WORDS = new UnsignedField(112, 5, 0);

    public static final UnsignedField HEALTH = new UnsignedField(117, 3, 0);

    /** First bit of the words of corrections, which reach to the end. */
    public static final int WORDS_START = 120;

    static final int BITS = DATA_START;
    static final int LEAST_BITS = LATITUDE_E1MIN.end();

    private DgnssLayout() {}
}
