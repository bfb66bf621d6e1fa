package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Message 12: see {@link AddressedSafetyLayout} for the meaning of each value. */
public record AddressedSafetyMessage(
        int repeat,
        int mmsi,
        int sequenceNumber,
        int destinationMmsi,
        boolean retransmitted,
        @Nullable String text) implements AisMessage {

    static final int TYPE = 12;

    static AddressedSafetyMessage read(PayloadBits bits) {
        return new AddressedSafetyMessage(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                AddressedSafetyLayout.SEQUENCE_NUMBER.read(bits),
                AddressedSafetyLayout.DESTINATION_MMSI.read(bits),
                AddressedSafetyLayout.RETRANSMITTED.read(bits),
                AddressedSafetyLayout.TEXT.read(bits));
    }

    void write(PayloadBits bits) {
        AddressedSafetyLayout.TEXT.writeLast(bits, text);
        HeaderLayout.write(bits, this);
        AddressedSafetyLayout.SEQUENCE_NUMBER.write(bits, sequenceNumber);
        AddressedSafetyLayout.DESTINATION_MMSI.write(bits, destinationMmsi);
        AddressedSafetyLayout.RETRANSMITTED.write(bits, retransmitted);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
