package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Text by six-bit characters: 1/0 (ITU-R M.1371-5 annex 5).
 */
public final class TextTelegramLayout {

    public static final FlagField ACKNOWLEDGEMENT_REQUIRED = new FlagField(0);

    /** 0: none. */
    public static final UnsignedField SEQUENCE_NUMBER = new UnsignedField(1, 11, 0);

    public static final TextField TEXT = new TextField(12, 156);

    private TextTelegramLayout() {}

    /** Whether the data are long enough for the fields and not longer than the longest text. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, TEXT.start(), TEXT.start() + 6 * TEXT.characters() + Byte.SIZE - 1);
    }
}
