package org.hawser.ais;

/**
 * Message 26.
 *
 * @param communicationState selector flag and state: {@link CommunicationState#selected(int)}
 */
public record MultipleSlotBinaryMessage(int repeat, int mmsi, SlotBinaryContent content, int communicationState)
        implements AisMessage {

    static final int TYPE = 26;

    static MultipleSlotBinaryMessage read(PayloadBits bits) {
        return new MultipleSlotBinaryMessage(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                SlotBinaryContent.read(bits),
                SlotBinaryLayout.communicationState(bits));
    }

    void write(PayloadBits bits) {
        content.write(bits, SlotBinaryLayout.SPARE_AND_STATE_BITS);
        HeaderLayout.write(bits, this);
        SlotBinaryLayout.writeCommunicationState(bits, communicationState);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
