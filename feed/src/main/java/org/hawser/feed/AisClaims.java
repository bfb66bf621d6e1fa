package org.hawser.feed;

import java.util.function.Supplier;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.ExtendedClassBLayout;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.StaticReportLayout;
import org.hawser.ais.VoyageLayout;
import org.hawser.sea.Claim;
import org.hawser.sea.ClaimDictionary;

/** Claims out of messages 5, 19 and 24. Only claims not met before are decoded; others are known by their bits. */
final class AisClaims {

    private static final int KEY_BYTES = 40;

    private final ClaimDictionary dictionary;
    private final byte[] key = new byte[KEY_BYTES];
    private final Supplier<Claim> decode = this::decoded;
    private int keyLength;

    /** The message at hand; set before the dictionary may ask for its claim. */
    private PayloadBits bits = new PayloadBits();

    private int kind;

    private static final int KIND_PART_A = 124;
    private static final int KIND_PART_B = 125;

    /** Part B of a craft of a parent ship: its dimensions' place holds the parent's MMSI. */
    private static final int KIND_PART_B_CRAFT = 126;

    AisClaims(ClaimDictionary dictionary) {
        this.dictionary = dictionary;
    }

    int number(AisMessageView message) {
        bits = message.bits();
        kind = kindOf(message);
        keyLength = 0;
        key[keyLength++] = (byte) kind;
        switch (kind) {
            case 5 -> addBits(VoyageLayout.IMO_NUMBER.start(), VoyageLayout.POSITION_FIXING_DEVICE.start());
            case 19 -> addBits(ExtendedClassBLayout.NAME.start(), ExtendedClassBLayout.POSITION_FIXING_DEVICE.start());
            case KIND_PART_A -> addBits(StaticReportLayout.NAME.start(), StaticReportLayout.NAME.start() + 120);
            default -> {
                addBits(StaticReportLayout.SHIP_TYPE.start(), StaticReportLayout.VENDOR.start());
                addBits(StaticReportLayout.CALL_SIGN.start(), StaticReportLayout.POSITION_FIXING_DEVICE.start());
            }
        }
        return dictionary.number(key, 0, keyLength, decode);
    }

    private int kindOf(AisMessageView message) {
        if (message.type() != 24) {
            return message.type();
        }
        if (StaticReportLayout.PART.read(bits) == StaticReportLayout.PART_A) {
            return KIND_PART_A;
        }
        return StaticReportLayout.isCraftOfParentShip(message.mmsi()) ? KIND_PART_B_CRAFT : KIND_PART_B;
    }

    /**
     * Adds bits to the key, and how far the payload holds them: a field that is cut short reads as not given, whatever there is
     * of it.
     */
    private void addBits(int from, int to) {
        int held = Math.max(0, Math.min(to, bits.bitCount()) - from);
        key[keyLength++] = (byte) held;
        for (int at = from; at < to; at += Byte.SIZE) {
            int count = Math.min(Byte.SIZE, to - at);
            int there = Math.max(0, Math.min(count, bits.bitCount() - at));
            long value = there == 0 ? 0 : bits.unsigned(at, there) << (count - there);
            key[keyLength++] = (byte) value;
        }
    }

    private Claim decoded() {
        return switch (kind) {
            case 5 -> voyage();
            case 19 -> extended();
            case KIND_PART_A -> new Claim(0, StaticReportLayout.NAME.read(bits), null, 0, 0, 0);
            default -> partB();
        };
    }

    private Claim voyage() {
        return new Claim(
                VoyageLayout.IMO_NUMBER.read(bits),
                VoyageLayout.NAME.read(bits),
                VoyageLayout.CALL_SIGN.read(bits),
                VoyageLayout.SHIP_TYPE.read(bits),
                VoyageLayout.DIMENSIONS.length_m(bits),
                VoyageLayout.DIMENSIONS.width_m(bits));
    }

    private Claim extended() {
        return new Claim(
                0,
                ExtendedClassBLayout.NAME.read(bits),
                null,
                ExtendedClassBLayout.SHIP_TYPE.read(bits),
                ExtendedClassBLayout.DIMENSIONS.length_m(bits),
                ExtendedClassBLayout.DIMENSIONS.width_m(bits));
    }

    private Claim partB() {
        boolean sized = kind == KIND_PART_B;
        return new Claim(
                0,
                null,
                StaticReportLayout.CALL_SIGN.read(bits),
                StaticReportLayout.SHIP_TYPE.read(bits),
                sized ? StaticReportLayout.DIMENSIONS.length_m(bits) : 0,
                sized ? StaticReportLayout.DIMENSIONS.width_m(bits) : 0);
    }
}
