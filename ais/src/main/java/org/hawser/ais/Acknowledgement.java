package org.hawser.ais;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Messages 7 and 13: see {@link AcknowledgementLayout}.
 *
 * @param receipts one to four; none only where the payload ends before the first
 */
public record Acknowledgement(int type, int repeat, int mmsi, List<Receipt> receipts) implements AisMessage {

    /** What was received: from whom, and the sequence number it had. */
    public record Receipt(int mmsi, int sequenceNumber) {}

    private static final int START =
            AcknowledgementLayout.DESTINATION_MMSI.first().start();

    /** @throws IllegalArgumentException for more than four receipts */
    public Acknowledgement {
        receipts = List.copyOf(receipts);
        if (receipts.size() > AcknowledgementLayout.MOST) {
            throw new IllegalArgumentException(receipts.size() + " receipts where 4 fit");
        }
    }

    static Acknowledgement read(PayloadBits bits) {
        return new Acknowledgement(
                HeaderLayout.TYPE.read(bits),
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                IntStream.range(0, AcknowledgementLayout.count(bits))
                        .mapToObj(i -> new Receipt(
                                AcknowledgementLayout.DESTINATION_MMSI.read(bits, i),
                                AcknowledgementLayout.SEQUENCE_NUMBER.read(bits, i)))
                        .toList());
    }

    void write(PayloadBits bits) {
        bits.clear(START + AcknowledgementLayout.DESTINATION_MMSI.stride_bits() * receipts.size());
        HeaderLayout.write(bits, this);
        for (int i = 0; i < receipts.size(); i++) {
            AcknowledgementLayout.DESTINATION_MMSI.write(
                    bits, i, receipts.get(i).mmsi());
            AcknowledgementLayout.SEQUENCE_NUMBER.write(bits, i, receipts.get(i).sequenceNumber());
        }
    }
}
