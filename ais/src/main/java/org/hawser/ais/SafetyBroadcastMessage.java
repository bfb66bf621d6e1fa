package org.hawser.ais;

import org.jspecify.annotations.Nullable;

/** Message 14. */
public record SafetyBroadcastMessage(
        int repeat, int mmsi, @Nullable String text) implements AisMessage {

    static final int TYPE = 14;

    static SafetyBroadcastMessage read(PayloadBits bits) {
        return new SafetyBroadcastMessage(
                HeaderLayout.REPEAT.read(bits), HeaderLayout.MMSI.read(bits), SafetyBroadcastLayout.TEXT.read(bits));
    }

    void write(PayloadBits bits) {
        SafetyBroadcastLayout.TEXT.writeLast(bits, text);
        HeaderLayout.write(bits, this);
    }

    @Override
    public int type() {
        return TYPE;
    }
}
