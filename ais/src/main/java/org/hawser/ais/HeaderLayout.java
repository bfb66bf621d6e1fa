package org.hawser.ais;

/** The fields that all messages begin with (ITU-R M.1371-5 annex 8, 3). */
public final class HeaderLayout {

    public static final UnsignedField TYPE = new UnsignedField(0, 6, 0);
    public static final UnsignedField REPEAT = new UnsignedField(6, 2, 0);
    public static final UnsignedField MMSI = new UnsignedField(8, 30, 0);

    static final int BITS = 38;

    private HeaderLayout() {}

    static void write(PayloadBits bits, AisMessage message) {
        TYPE.write(bits, message.type());
        REPEAT.write(bits, message.repeat());
        MMSI.write(bits, message.mmsi());
    }
}
