package org.hawser.ais;

/**
 * Message 8: see {@link BinaryBroadcastLayout} for the meaning of each value.
 *
 * @param data what follows the application identifier
 */
public record BinaryBroadcastMessage(int repeat, int mmsi, int dac, int fi, BinaryData data) implements AisMessage {

    static final int TYPE = 8;

    static BinaryBroadcastMessage read(PayloadBits bits) {
        return new BinaryBroadcastMessage(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                BinaryBroadcastLayout.DAC.read(bits),
                BinaryBroadcastLayout.FI.read(bits),
                BinaryData.read(bits, BinaryBroadcastLayout.DATA_START));
    }

    void write(PayloadBits bits) {
        data.begin(bits, BinaryBroadcastLayout.DATA_START, 0);
        HeaderLayout.write(bits, this);
        BinaryBroadcastLayout.DAC.write(bits, dac);
        BinaryBroadcastLayout.FI.write(bits, fi);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
