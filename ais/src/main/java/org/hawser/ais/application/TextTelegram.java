package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/** Text by six-bit characters, 1/0: see {@link TextTelegramLayout} for the meaning of each value. */
public record TextTelegram(
        boolean acknowledgementRequired,
        int sequenceNumber,
        @Nullable String text) implements ApplicationMessage {

    static TextTelegram read(PayloadBits bits) {
        return new TextTelegram(
                TextTelegramLayout.ACKNOWLEDGEMENT_REQUIRED.read(bits),
                TextTelegramLayout.SEQUENCE_NUMBER.read(bits),
                TextTelegramLayout.TEXT.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(Lengths.ofText(TextTelegramLayout.TEXT, text));
        TextTelegramLayout.ACKNOWLEDGEMENT_REQUIRED.write(bits, acknowledgementRequired);
        TextTelegramLayout.SEQUENCE_NUMBER.write(bits, sequenceNumber);
        Lengths.writeText(TextTelegramLayout.TEXT, bits, text);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 0;
    }
}
