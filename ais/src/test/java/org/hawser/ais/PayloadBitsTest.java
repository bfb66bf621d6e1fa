package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayloadBitsTest {

    private static final int ALPHABET = 64;

    @Property
    void readsLikeABitString(
            @ForAll @Size(max = 200) byte[] values,
            @ForAll @IntRange(max = 5) int fillBits,
            @ForAll @IntRange(max = 1300) int start,
            @ForAll @IntRange(min = 1, max = 64) int length) {
        byte[] armoured = armoured(values);
        PayloadBits bits = new PayloadBits();
        bits.begin();
        assertThat(bits.append(armoured, 0, armoured.length, fillBits)).isTrue();
        BitString reference = new BitString();
        for (byte value : values) {
            reference.number(6, Math.floorMod(value, ALPHABET));
        }
        int end = Math.max(0, 6 * values.length - fillBits);
        String padded = reference.toString().substring(0, end) + "0".repeat(1500);
        BigInteger expected = new BigInteger(padded.substring(start, start + length), 2);

        assertThat(bits.bitCount()).isEqualTo(end);
        assertThat(bits.has(start, length)).isEqualTo(start + length <= end);
        assertThat(bits.unsigned(start, length)).isEqualTo(expected.longValue());
        assertThat(bits.signed(start, length)).isEqualTo(signed(expected, length));
    }

    @Property
    void fragmentsAppendLikeOnePayload(
            @ForAll @Size(max = 90) byte[] first,
            @ForAll @IntRange(max = 5) int fillBits,
            @ForAll @Size(max = 90) byte[] second) {
        PayloadBits joined = new PayloadBits();
        joined.begin();
        joined.append(armoured(first), 0, first.length, first.length == 0 ? 0 : fillBits);
        joined.append(armoured(second), 0, second.length, 0);
        String reference = bitsOf(first);
        String kept = first.length == 0 ? "" : reference.substring(0, reference.length() - fillBits);

        assertThat(allBits(joined)).isEqualTo(kept + bitsOf(second));
    }

    @Property
    void whatIsSetIsReadAndNothingElseChanges(
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 1, max = 64) int length,
            @ForAll long value,
            @ForAll @Size(value = 61) byte[] before) {
        PayloadBits bits = new PayloadBits();
        bits.begin();
        bits.append(armoured(before), 0, before.length, 0);
        String field = new BitString().number(length, value).toString();
        String old = allBits(bits);

        bits.set(start, length, value);

        assertThat(allBits(bits)).isEqualTo(old.substring(0, start) + field + old.substring(start + length));
    }

    @Test
    void everyCharacterOutsideTheAlphabetIsFoundAnywhere() {
        for (int character = 0; character < 256; character++) {
            boolean inAlphabet = (character >= '0' && character <= 'W') || (character >= '`' && character <= 'w');
            for (int at = 0; at < 17; at++) {
                byte[] armoured = "0Ww`0Ww`0Ww`0Ww`0".getBytes(StandardCharsets.US_ASCII);
                armoured[at] = (byte) character;
                PayloadBits bits = new PayloadBits();
                bits.begin();
                assertThat(bits.append(armoured, 0, armoured.length, 0))
                        .as("character %d at %d", character, at)
                        .isEqualTo(inAlphabet);
            }
        }
    }

    @Test
    void textEndsAtTheFirstAtSignAndLosesTrailingBlanks() {
        assertThat(text(new BitString().text(8, "AB  @CD"), 8)).isEqualTo("AB");
        assertThat(text(new BitString().text(8, " A B"), 8)).isEqualTo(" A B");
        assertThat(text(new BitString().text(3, "   "), 3)).isNull();
        assertThat(text(new BitString().text(3, "@AB"), 3)).isNull();
        assertThat(text(new BitString().text(4, "_?/^"), 4)).isEqualTo("_?/^");
    }

    @Test
    void textPastTheEndEndsWithTheLastWholeCharacter() {
        BitString cut = new BitString().text(3, "ABC").number(5, 31);

        assertThat(text(cut, 20)).isEqualTo("ABC");
    }

    @Test
    void readingOutsideThePayloadGivesZeroBits() {
        PayloadBits bits = new PayloadBits();
        bits.clear(8);
        bits.set(0, 8, 0xff);

        assertThat(bits.unsigned(4, 8)).isEqualTo(0xf0);
        assertThat(bits.unsigned(-4, 8)).isEqualTo(0x0f);
        assertThat(bits.unsigned(Integer.MAX_VALUE - 2, 30)).isZero();
        assertThat(bits.unsigned(Integer.MIN_VALUE, 30)).isZero();
        assertThat(bits.unsigned(0, 0)).isZero();
        assertThat(bits.text(Integer.MAX_VALUE, Integer.MAX_VALUE)).isNull();
        assertThat(bits.text(-5, 3)).isNotNull();
    }

    private static @Nullable String text(BitString reference, int characters) {
        PayloadBits bits = new PayloadBits();
        bits.begin();
        byte[] armoured = reference.armoured().getBytes(StandardCharsets.US_ASCII);
        bits.append(armoured, 0, armoured.length, reference.fillBits());
        return bits.text(0, characters);
    }

    private static byte[] armoured(byte[] values) {
        byte[] armoured = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int value = Math.floorMod(values[i], ALPHABET);
            armoured[i] = (byte) (value < 40 ? value + 48 : value + 56);
        }
        return armoured;
    }

    private static String bitsOf(byte[] values) {
        BitString bits = new BitString();
        for (byte value : values) {
            bits.number(6, Math.floorMod(value, ALPHABET));
        }
        return bits.toString();
    }

    private static String allBits(PayloadBits bits) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < bits.bitCount(); i++) {
            all.append(bits.unsigned(i, 1));
        }
        return all.toString();
    }

    private static long signed(BigInteger value, int length) {
        BigInteger signed = value.testBit(length - 1) ? value.subtract(BigInteger.ONE.shiftLeft(length)) : value;
        return signed.longValue();
    }
}
