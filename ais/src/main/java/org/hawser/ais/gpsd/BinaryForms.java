package org.hawser.ais.gpsd;

import org.hawser.ais.AddressedBinaryLayout;
import org.hawser.ais.BinaryBroadcastLayout;
import org.hawser.ais.DgnssLayout;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SlotBinaryLayout;

/** Messages that carry something for an application: 6, 8, 17, 25 and 26. */
final class BinaryForms {

    /** Degrees with one decimal out of tenths of a minute. */
    private static final int MINUTE_TENTHS_PER_DEGREE_TENTH = 60;

    private BinaryForms() {}

    /** Message 6 up to the application identifier. */
    static Form addressed(boolean scaled) {
        return new Form(scaled)
                .number("seqno", AddressedBinaryLayout.SEQUENCE_NUMBER)
                .number("dest_mmsi", AddressedBinaryLayout.DESTINATION_MMSI)
                .flag("retransmit", AddressedBinaryLayout.RETRANSMITTED)
                .number("dac", AddressedBinaryLayout.DAC)
                .number("fid", AddressedBinaryLayout.FI);
    }

    /** Message 8 up to the application identifier. */
    static Form broadcast(boolean scaled) {
        return new Form(scaled).number("dac", BinaryBroadcastLayout.DAC).number("fid", BinaryBroadcastLayout.FI);
    }

    /** All that follows the first {@code start} bits. */
    static Form dataFrom(Form form, int start) {
        return form.member("data", start, (bits, out) -> Data.write(bits, start, bits.bitCount(), out));
    }

    static Form dgnss(boolean scaled) {
        Form form = new Form(scaled)
                .decimal("lon", DgnssLayout.LONGITUDE_E1MIN, 1, MINUTE_TENTHS_PER_DEGREE_TENTH, 1)
                .decimal("lat", DgnssLayout.LATITUDE_E1MIN, 1, MINUTE_TENTHS_PER_DEGREE_TENTH, 1);
        return dataFrom(form, DgnssLayout.DATA_START);
    }

    /** Message 25. */
    static Form singleSlot(boolean scaled) {
        return slots(scaled);
    }

    /** Message 26; the communication state stands at the payload's end. */
    static Form multipleSlots(boolean scaled) {
        return slots(scaled).member("radio", 0, (bits, out) -> out.number(SlotBinaryLayout.communicationState(bits)));
    }

    private static Form slots(boolean scaled) {
        int flags = SlotBinaryLayout.STRUCTURED.end();
        return new Form(scaled)
                .flag("addressed", SlotBinaryLayout.ADDRESSED)
                .flag("structured", SlotBinaryLayout.STRUCTURED)
                .member("dest_mmsi", flags, (bits, out) -> out.number(destination(bits)))
                .member("app_id", flags, (bits, out) -> out.number(identifier(bits)))
                .member("data", flags, BinaryForms::slotData);
    }

    private static int destination(PayloadBits bits) {
        return SlotBinaryLayout.ADDRESSED.read(bits) ? SlotBinaryLayout.DESTINATION_MMSI.read(bits) : 0;
    }

    /** DAC and FI as one number. */
    private static int identifier(PayloadBits bits) {
        return (SlotBinaryLayout.dac(bits) << 6) | SlotBinaryLayout.fi(bits);
    }

    private static void slotData(PayloadBits bits, Text out) {
        Data.write(bits, SlotBinaryLayout.dataStart(bits), SlotBinaryLayout.dataEnd(bits), out);
    }
}
