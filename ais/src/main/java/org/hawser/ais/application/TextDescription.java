package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * Text description, broadcast (29) and addressed (30), 1/29 and 1/30: see {@link TextDescriptionLayout} for the meaning
 * of each value.
 */
public record TextDescription(int fi, int linkage, @Nullable String text) implements ApplicationMessage {

    /** @throws IllegalArgumentException for another identifier */
    public TextDescription {
        Lengths.requireIdentifier(fi, fi == 29 || fi == 30);
    }

    static TextDescription read(int fi, PayloadBits bits) {
        return new TextDescription(fi, TextDescriptionLayout.LINKAGE.read(bits), TextDescriptionLayout.TEXT.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.ofText(TextDescriptionLayout.TEXT, text));
        TextDescriptionLayout.LINKAGE.write(bits, linkage);
        Lengths.writeText(TextDescriptionLayout.TEXT, bits, text);
    }

    @Override
    public int dac() {
        return 1;
    }
}
