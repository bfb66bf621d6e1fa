package org.hawser.ais;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LineEndsTest {

    @Property
    void findsLineFeedsAmongBytesLikeThem(
            @ForAll @Size(max = 60) @ByteRange(min = 8, max = 14) byte[] few,
            @ForAll @Size(max = 60) byte[] any,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 40) int behind) {
        for (byte[] bytes : new byte[][] {few, any}) {
            int start = Math.min(from, bytes.length);
            int to = Math.max(start, bytes.length - behind);
            int expected = start;
            while (expected < to && bytes[expected] != '\n') {
                expected++;
            }

            assertThat(LineEnds.find(bytes, start, to)).isEqualTo(expected);

            int either = start;
            while (either < to && bytes[either] != '\n' && bytes[either] != '\r') {
                either++;
            }
            assertThat(LineEnds.findAny(bytes, start, to)).isEqualTo(either);
        }
    }
}
