package org.hawser.ais;

/** Channel management: message 22 (ITU-R M.1371-5 annex 8, 3.20 table 75), for an area or for two stations. */
public final class ChannelManagementLayout {

    /** Channel numbers of ITU-R M.1084. */
    public static final UnsignedField CHANNEL_A = new UnsignedField(40, 12, 0);

    public static final UnsignedField CHANNEL_B = new UnsignedField(52, 12, 0);

    /** 0 transmit A and B, receive A and B; 1 transmit A; 2 transmit B; each receives both. */
    public static final UnsignedField TX_RX_MODE = new UnsignedField(64, 4, 0);

    public static final FlagField LOW_POWER = new FlagField(68);

    /** Unless {@link #ADDRESSED}. */
    public static final AreaLayout AREA = AreaLayout.at(69);

    /** Where {@link #ADDRESSED}, in place of the north-east corner. */
    public static final UnsignedField FIRST_MMSI = new UnsignedField(69, 30, 0);

    /** Where {@link #ADDRESSED}, in place of the south-west corner. */
    public static final UnsignedField SECOND_MMSI = new UnsignedField(104, 30, 0);

    public static final FlagField ADDRESSED = new FlagField(139);

    /** Bandwidth of channel A: 0 as the channel number says; 1 was 12.5 kHz and is spare now. */
    public static final FlagField CHANNEL_A_NARROW = new FlagField(140);

    public static final FlagField CHANNEL_B_NARROW = new FlagField(141);

    /** Nautical miles of the transitional zone, less one. */
    public static final UnsignedField ZONE_SIZE = new UnsignedField(142, 3, 4);

    static final int BITS = 168;
    static final int LEAST_BITS = ZONE_SIZE.end();

    private ChannelManagementLayout() {}
}
