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
    void findsTheFirstStarBeforeTheEndAndSumsUpToIt(
            @ForAll @Size(min = 1, max = 60) byte[] bytes,
            @ForAll @IntRange(max = 60) int star,
            @ForAll boolean set,
            @ForAll @IntRange(max = 20) int behind) {
        if (set && star < bytes.length) {
            bytes[star] = '*';
        }
        int to = Math.max(1, bytes.length - behind);
        int expected = 1;
        int sum = 0;
        while (expected < to && bytes[expected] != '*') {
            sum = (sum ^ bytes[expected++]) & 0xff;
        }

        assertThat(Checksum.findStar(bytes, 1, to)).isEqualTo(expected);
        long scanned = Checksum.scan(bytes, 1, to);
        assertThat(Checksum.star(scanned)).isEqualTo(expected);
        assertThat(expected == to || Checksum.sum(scanned) == sum).as("sum").isTrue();
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
