package org.hawser.ais;

/**
 * A message whose fields have no record of their own, as message 24 with a part that the standard does not define: the whole
 * payload, header included.
 *
 * @param payload armoured, six bits a character
 * @param fillBits bits of the last character that are not part of the message, 0 to 5
 */
public record OtherMessage(int type, int repeat, int mmsi, String payload, int fillBits) implements AisMessage {

    static OtherMessage read(PayloadBits bits) {
        return new OtherMessage(
                HeaderLayout.TYPE.read(bits),
                HeaderLayout.REPEAT.read(bits),
                HeaderLayout.MMSI.read(bits),
                bits.armoured(),
                bits.fillBits());
    }

    void write(PayloadBits bits) {
        byte[] armoured = payload.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        bits.clear(0);
        if (armoured.length > PayloadBits.CAPACITY_CHARACTERS || !bits.append(armoured, 0, armoured.length, fillBits)) {
            throw new IllegalArgumentException("not a payload of six-bit characters: " + payload);
        }
        HeaderLayout.write(bits, this);
    }
}
