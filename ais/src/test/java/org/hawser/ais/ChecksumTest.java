package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    @Property
    void sumsLikeOneByteAfterTheOther(@ForAll @Size(max = 60) byte[] bytes, @ForAll @IntRange(max = 20) int from) {
        int start = Math.min(from, bytes.length);
        int expected = 0;
        for (int i = start; i < bytes.length; i++) {
            expected = (expected ^ bytes[i]) & 0xff;
        }

        assertThat(Checksum.of(bytes, start, bytes.length)).isEqualTo(expected);
    }

    @Property
    void findsTheFirstStar(
            @ForAll @Size(max = 60) byte[] bytes, @ForAll @IntRange(max = 60) int star, @ForAll boolean set) {
        if (set && star < bytes.length) {
            bytes[star] = '*';
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int expected = text.indexOf('*', 1);

        assertThat(Checksum.findStar(bytes, Math.min(1, bytes.length), bytes.length))
                .isEqualTo(expected < 0 ? bytes.length : expected);
    }

    @Test
    void digitsOfEitherLetterCaseAndNoOthers() {
        assertThat(matches("|*7C")).isTrue();
        assertThat(matches("|*7c")).isTrue();
        assertThat(matches("|*7D")).isFalse();
        assertThat(matches("|*GC")).isFalse();
        assertThat(matches("|* C")).isFalse();
        assertThat(matches("*00")).isTrue();
    }

    private static boolean matches(String text) {
        return Checksum.matches(text.getBytes(StandardCharsets.US_ASCII), 0, text.indexOf('*'));
    }
}
