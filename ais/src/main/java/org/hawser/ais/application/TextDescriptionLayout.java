package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Text description, broadcast (29) and addressed (30): 1/29 and 1/30 (IMO SN.1/Circ.289).
 */
public final class TextDescriptionLayout {

    /** Joins messages of one sender, such as a text to a notice; 0 as a rule: none. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** Belongs to the message of the same sender and {@link #LINKAGE}. */
    public static final TextField TEXT = new TextField(10, 161);

    private TextDescriptionLayout() {}

    /** Whether the data are long enough for the fields and not longer than the longest text. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, TEXT.start() + 6, TEXT.start() + 6 * TEXT.characters() + Byte.SIZE - 1);
    }
}
