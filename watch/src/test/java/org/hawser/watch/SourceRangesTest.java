package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hawser.sea.Segment;
import org.hawser.sea.SourceRange;
import org.hawser.sea.SourceRef;
import org.junit.jupiter.api.Test;

class SourceRangesTest {

    private static final Segment FIRST = new Segment("a", "a".repeat(64), 1L << 40);
    private static final Segment SECOND = new Segment("b", "b".repeat(64), 1L << 40);

    @Test
    void closeRecordsStandInOneRangeAndFarOnesDoNot() {
        List<SourceRef> refs = List.of(
                new SourceRef(0, 100, 50),
                new SourceRef(0, 150, 50),
                new SourceRef(0, 10_000_000, 20),
                new SourceRef(1, 0, 9));
        assertThat(SourceRanges.of(refs, List.of(FIRST, SECOND)))
                .containsExactly(
                        new SourceRange(FIRST.id(), 100, 100, 2),
                        new SourceRange(FIRST.id(), 10_000_000, 20, 1),
                        new SourceRange(SECOND.id(), 0, 9, 1));
    }

    @Test
    void thousandsOfScatteredRecordsGiveFewRangesThatHoldAllOfThem() {
        List<SourceRef> refs = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            refs.add(new SourceRef(0, i * 1_000_000L, 60));
        }
        Collections.shuffle(refs, new Random(1));
        List<SourceRange> ranges = SourceRanges.of(refs, List.of(FIRST));
        assertThat(ranges).hasSizeLessThanOrEqualTo(64);
        assertThat(ranges.stream().mapToInt(SourceRange::count).sum()).isEqualTo(5000);
        assertThat(ranges.getFirst().offset()).isZero();
        assertThat(ranges.getLast().offset() + ranges.getLast().length()).isEqualTo(4999 * 1_000_000L + 60);
    }

    @Test
    void theSameRecordOfTheSameBytesCountsOnce() {
        List<SourceRef> refs = List.of(new SourceRef(0, 100, 50), new SourceRef(0, 100, 50), new SourceRef(1, 100, 50));
        assertThat(SourceRanges.of(refs, List.of(FIRST, FIRST)))
                .containsExactly(new SourceRange(FIRST.id(), 100, 50, 1));
    }
}
