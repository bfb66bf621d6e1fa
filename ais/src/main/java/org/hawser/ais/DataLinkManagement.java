package org.hawser.ais;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Message 20: see {@link DataLinkManagementLayout} for the meaning of each value.
 *
 * @param reservations one to four; none only where the payload ends before the first
 */
public record DataLinkManagement(int repeat, int mmsi, List<Reservation> reservations) implements AisMessage {

    /** Slots that the base station keeps for itself. */
    public record Reservation(int slotOffset, int numberOfSlots, int timeout_min, int increment) {}

    static final int TYPE = 20;

    /** @throws IllegalArgumentException for more than four reservations */
    public DataLinkManagement {
        reservations = List.copyOf(reservations);
        if (reservations.size() > DataLinkManagementLayout.MOST) {
            throw new IllegalArgumentException(reservations.size() + " reservations where 4 fit");
        }
    }

    static DataLinkManagement read(PayloadBits bits) {
        return new DataLinkManagement(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                IntStream.range(0, DataLinkManagementLayout.count(bits))
                        .mapToObj(i -> new Reservation(
                                DataLinkManagementLayout.SLOT_OFFSET.read(bits, i),
                                DataLinkManagementLayout.NUMBER_OF_SLOTS.read(bits, i),
                                DataLinkManagementLayout.TIMEOUT_MIN.read(bits, i),
                                DataLinkManagementLayout.INCREMENT.read(bits, i)))
                        .toList());
    }

    void write(PayloadBits bits) {
        bits.clear(TextField.wholeBytes(DataLinkManagementLayout.START
                + DataLinkManagementLayout.SLOT_OFFSET.stride_bits() * reservations.size()));
        HeaderLayout.write(bits, this);
        for (int i = 0; i < reservations.size(); i++) {
            DataLinkManagementLayout.SLOT_OFFSET.write(
                    bits, i, reservations.get(i).slotOffset());
            DataLinkManagementLayout.NUMBER_OF_SLOTS.write(
                    bits, i, reservations.get(i).numberOfSlots());
            DataLinkManagementLayout.TIMEOUT_MIN.write(
                    bits, i, reservations.get(i).timeout_min());
            DataLinkManagementLayout.INCREMENT.write(
                    bits, i, reservations.get(i).increment());
        }
    }

    @Override
    public int type() {
        return TYPE;
    }
}
