package org.hawser.ais;

/**
 * What messages 25 and 26 carry alike: see {@link SlotBinaryLayout}.
 *
 * @param addressed whether it is for one station
 * @param destinationMmsi that station; 0 unless addressed
 * @param structured whether an application identifier says what the data mean
 * @param dac designated area code; 0 unless structured
 * @param fi function identifier; 0 unless structured
 */
public record SlotBinaryContent(
        boolean addressed, int destinationMmsi, boolean structured, int dac, int fi, BinaryData data) {

    /** @throws IllegalArgumentException for a destination or an identifier that the flags say is not there */
    public SlotBinaryContent {
        if ((!addressed && destinationMmsi != 0) || (!structured && (dac | fi) != 0)) {
            throw new IllegalArgumentException("a destination or an identifier that is not sent");
        }
    }

    static SlotBinaryContent read(PayloadBits bits) {
        boolean addressed = SlotBinaryLayout.ADDRESSED.read(bits);
        return new SlotBinaryContent(
                addressed,
                addressed ? SlotBinaryLayout.DESTINATION_MMSI.read(bits) : 0,
                SlotBinaryLayout.STRUCTURED.read(bits),
                SlotBinaryLayout.dac(bits),
                SlotBinaryLayout.fi(bits),
                BinaryData.read(bits, SlotBinaryLayout.dataStart(bits), SlotBinaryLayout.dataEnd(bits)));
    }

    /** Makes {@code bits} a payload of this content and {@code bitsBehind} zero bits behind it. */
    void write(PayloadBits bits, int bitsBehind) {
        data.begin(bits, SlotBinaryLayout.dataStart(addressed, structured), bitsBehind);
        SlotBinaryLayout.ADDRESSED.write(bits, addressed);
        SlotBinaryLayout.STRUCTURED.write(bits, structured);
        if (addressed) {
            SlotBinaryLayout.DESTINATION_MMSI.write(bits, destinationMmsi);
        }
        if (structured) {
            SlotBinaryLayout.writeIdentifier(bits, addressed, dac, fi);
        }
    }
}
