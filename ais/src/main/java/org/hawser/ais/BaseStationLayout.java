package org.hawser.ais;

/**
 * Base station report, message 4, and UTC and date response, message 11 (ITU-R M.1371-5 annex 8, 3.2 table 51).
 */
public final class BaseStationLayout {

    public static final UnsignedField UTC_YEAR = new UnsignedField(38, 14, 0);
    public static final UnsignedField UTC_MONTH = new UnsignedField(52, 4, 0);
    public static final UnsignedField UTC_DAY = new UnsignedField(56, 5, 0);
    public static final UnsignedField UTC_HOUR = new UnsignedField(61, 5, 24);
    public static final UnsignedField UTC_MINUTE = new UnsignedField(66, 6, 60);
    public static final UnsignedField UTC_SECOND = new UnsignedField(72, 6, 60);
    public static final FlagField POSITION_ACCURATE = new FlagField(78);
    public static final SignedField LONGITUDE_E4MIN = new SignedField(79, 28, 181 * 600_000);
    public static final SignedField LATITUDE_E4MIN = new SignedField(107, 27, 91 * 600_000);
    public static final UnsignedField POSITION_FIXING_DEVICE = new UnsignedField(134, 4, 0);

    /** A class A station asks for this station to transmit message 27. */
    public static final FlagField LONG_RANGE_CONTROL = new FlagField(138);

    public static final FlagField RAIM = new FlagField(148);
    /** {@link CommunicationState#sotdma(int)}. */
    public static final UnsignedField COMMUNICATION_STATE = new UnsignedField(149, 19, 0);

    static final int BITS = 168;
    static final int LEAST_BITS = POSITION_FIXING_DEVICE.end();

    private BaseStationLayout() {}
}
