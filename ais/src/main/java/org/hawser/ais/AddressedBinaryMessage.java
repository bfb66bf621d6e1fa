package org.hawser.ais;

/**
 * Message 6: see {@link AddressedBinaryLayout} for the meaning of each value.
 *
 * @param data what follows the application identifier
 */
public record AddressedBinaryMessage(
        int repeat,
        int mmsi,
        int sequenceNumber,
        int destinationMmsi,
        boolean retransmitted,
        int dac,
        int fi,
        BinaryData data)
        implements AisMessage {

    static final int TYPE = 6;

    static AddressedBinaryMessage read(PayloadBits bits) {
        return new AddressedBinaryMessage(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                AddressedBinaryLayout.SEQUENCE_NUMBER.read(bits),
                AddressedBinaryLayout.DESTINATION_MMSI.read(bits),
                AddressedBinaryLayout.RETRANSMITTED.read(bits),
                AddressedBinaryLayout.DAC.read(bits),
                AddressedBinaryLayout.FI.read(bits),
                BinaryData.read(bits, AddressedBinaryLayout.DATA_START));
    }

    void write(PayloadBits bits) {
        data.begin(bits, AddressedBinaryLayout.DATA_START, 0);
        HeaderLayout.write(bits, this);
        AddressedBinaryLayout.SEQUENCE_NUMBER.write(bits, sequenceNumber);
        AddressedBinaryLayout.DESTINATION_MMSI.write(bits, destinationMmsi);
        AddressedBinaryLayout.RETRANSMITTED.write(bits, retransmitted);
        AddressedBinaryLayout.DAC.write(bits, dac);
        AddressedBinaryLayout.FI.write(bits, fi);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
