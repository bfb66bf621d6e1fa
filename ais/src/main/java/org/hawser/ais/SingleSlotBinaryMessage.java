package org.hawser.ais;

/** Message 25. */
public record SingleSlotBinaryMessage(int repeat, int mmsi, SlotBinaryContent content) implements AisMessage {

    static final int TYPE = 25;

    static SingleSlotBinaryMessage read(PayloadBits bits) {
        return new SingleSlotBinaryMessage(
                HeaderLayout.REPEAT.read(bits), HeaderLayout.MMSI.read(bits), SlotBinaryContent.read(bits));
    }

    void write(PayloadBits bits) {
        content.write(bits, 0);
        HeaderLayout.write(bits, this);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
