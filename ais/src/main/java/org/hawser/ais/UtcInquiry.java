package org.hawser.ais;

/**
 * Message 10.
 *
 * @param destinationMmsi the station that is asked for the time
 */
public record UtcInquiry(int repeat, int mmsi, int destinationMmsi) implements AisMessage {

    static final int TYPE = 10;

    static UtcInquiry read(PayloadBits bits) {
        return new UtcInquiry(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                UtcInquiryLayout.DESTINATION_MMSI.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(UtcInquiryLayout.BITS);
        HeaderLayout.write(bits, this);
        UtcInquiryLayout.DESTINATION_MMSI.write(bits, destinationMmsi);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
