package org.hawser.ais;

/** Message 15: see {@link InterrogationLayout} for the meaning of each value; 0 where nothing is asked. */
public record Interrogation(
        int repeat,
        int mmsi,
        int firstMmsi,
        int firstType,
        int firstSlotOffset,
        int secondType,
        int secondSlotOffset,
        int otherMmsi,
        int otherType,
        int otherSlotOffset)
        implements AisMessage {

    static final int TYPE = 15;

    static Interrogation read(PayloadBits bits) {
        return new Interrogation(
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                InterrogationLayout.FIRST_MMSI.read(bits),
                InterrogationLayout.FIRST_TYPE.read(bits),
                InterrogationLayout.FIRST_SLOT_OFFSET.read(bits),
                InterrogationLayout.SECOND_TYPE.read(bits),
                InterrogationLayout.SECOND_SLOT_OFFSET.read(bits),
                InterrogationLayout.OTHER_MMSI.read(bits),
                InterrogationLayout.OTHER_TYPE.read(bits),
                InterrogationLayout.OTHER_SLOT_OFFSET.read(bits));
    }

    void write(PayloadBits bits) {
        boolean two = (secondType | secondSlotOffset) != 0;
        boolean three = (otherMmsi | otherType | otherSlotOffset) != 0;
        bits.clear(
                three
                        ? InterrogationLayout.BITS_THREE
                        : two ? InterrogationLayout.BITS_TWO : InterrogationLayout.BITS_ONE);
        HeaderLayout.write(bits, this);
        InterrogationLayout.FIRST_MMSI.write(bits, firstMmsi);
        InterrogationLayout.FIRST_TYPE.write(bits, firstType);
        InterrogationLayout.FIRST_SLOT_OFFSET.write(bits, firstSlotOffset);
        if (two || three) {
            InterrogationLayout.SECOND_TYPE.write(bits, secondType);
            InterrogationLayout.SECOND_SLOT_OFFSET.write(bits, secondSlotOffset);
        }
        if (three) {
            InterrogationLayout.OTHER_MMSI.write(bits, otherMmsi);
            InterrogationLayout.OTHER_TYPE.write(bits, otherType);
            InterrogationLayout.OTHER_SLOT_OFFSET.write(bits, otherSlotOffset);
        }
    }

    @Override
    public int type() {
        return TYPE;
    }
}
