package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Aids-to-navigation report: message 21 (ITU-R M.1371-5 annex 8, 3.19 table 73). */
public final class AidLayout {

    /** Type of aid to navigation (table 74). */
    public static final UnsignedField AID_TYPE = new UnsignedField(38, 5, 0);

    /** The first 20 characters of the name. */
    public static final TextField NAME = new TextField(43, 20);

    public static final FlagField POSITION_ACCURATE = new FlagField(163);
    public static final SignedField LONGITUDE_E4MIN = new SignedField(164, 28, 181 * 600_000);
    public static final SignedField LATITUDE_E4MIN = new SignedField(192, 27, 91 * 600_000);
    public static final DimensionsLayout DIMENSIONS = DimensionsLayout.at(219);
    public static final UnsignedField POSITION_FIXING_DEVICE = new UnsignedField(249, 4, 0);
    public static final UnsignedField SECOND = new UnsignedField(253, 6, 60);
    public static final FlagField OFF_POSITION = new FlagField(259);
    /** Type and state of lights and racon; once for regional use. */
    public static final UnsignedField AID_STATUS = new UnsignedField(260, 8, 0);

    public static final FlagField RAIM = new FlagField(268);
    public static final FlagField VIRTUAL = new FlagField(269);
    public static final FlagField ASSIGNED = new FlagField(270);

    /** Further characters of a name that fills the first 20; the message is longer by as many as there are. */
    public static final TextField NAME_EXTENSION = new TextField(272, 14);

    static final int BITS = 272;
    static final int LEAST_BITS = DIMENSIONS.end();

    private AidLayout() {}

    /** The name with its extension, without padding; an {@code @} in the first 20 characters ends it. */
    public static @Nullable String readName(PayloadBits bits) {
        String name = NAME.read(bits);
        String extension = NAME_EXTENSION.read(bits);
        if (extension == null || !fills(bits)) {
            return name;
        }
        String start = name == null ? "" : name;
        return start + " ".repeat(NAME.characters() - start.length()) + extension;
    }

    private static boolean fills(PayloadBits bits) {
        for (int i = 0; i < NAME.characters(); i++) {
            if (bits.unsigned(NAME.start() + 6 * i, 6) == 0) {
                return false;
            }
        }
        return true;
    }
}
