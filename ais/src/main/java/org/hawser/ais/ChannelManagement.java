package org.hawser.ais;

/**
 * Message 22: see {@link ChannelManagementLayout} for the meaning of each value.
 *
 * @param target whom it is for
 * @param zoneSize nautical miles of the transitional zone, less one
 */
public record ChannelManagement(
        int repeat,
        int mmsi,
        int channelA,
        int channelB,
        int txRxMode,
        boolean lowPower,
        Target target,
        boolean channelANarrow,
        boolean channelBNarrow,
        int zoneSize)
        implements AisMessage {

    /** An area or two stations. */
    public sealed interface Target permits Area, Stations {}

    /** Two stations; 0: none. */
    public record Stations(int firstMmsi, int secondMmsi) implements Target {}

    static final int TYPE = 22;

    static ChannelManagement read(PayloadBits bits) {
        return new ChannelManagement(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                ChannelManagementLayout.CHANNEL_A.read(bits),
                ChannelManagementLayout.CHANNEL_B.read(bits),
                ChannelManagementLayout.TX_RX_MODE.read(bits),
                ChannelManagementLayout.LOW_POWER.read(bits),
                ChannelManagementLayout.ADDRESSED.read(bits)
                        ? readStations(bits)
                        : ChannelManagementLayout.AREA.read(bits),
                ChannelManagementLayout.CHANNEL_A_NARROW.read(bits),
                ChannelManagementLayout.CHANNEL_B_NARROW.read(bits),
                ChannelManagementLayout.ZONE_SIZE.read(bits));
    }

    private static Stations readStations(PayloadBits bits) {
        return new Stations(
                ChannelManagementLayout.FIRST_MMSI.read(bits), ChannelManagementLayout.SECOND_MMSI.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ChannelManagementLayout.BITS);
        HeaderLayout.write(bits, this);
        ChannelManagementLayout.CHANNEL_A.write(bits, channelA);
        ChannelManagementLayout.CHANNEL_B.write(bits, channelB);
        ChannelManagementLayout.TX_RX_MODE.write(bits, txRxMode);
        ChannelManagementLayout.LOW_POWER.write(bits, lowPower);
        switch (target) {
            case Area area -> ChannelManagementLayout.AREA.write(bits, area);
            case Stations stations -> {
                ChannelManagementLayout.ADDRESSED.write(bits, true);
                ChannelManagementLayout.FIRST_MMSI.write(bits, stations.firstMmsi);
                ChannelManagementLayout.SECOND_MMSI.write(bits, stations.secondMmsi);
            }
        }
        ChannelManagementLayout.CHANNEL_A_NARROW.write(bits, channelANarrow);
        ChannelManagementLayout.CHANNEL_B_NARROW.write(bits, channelBNarrow);
        ChannelManagementLayout.ZONE_SIZE.write(bits, zoneSize);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
