package org.hawser.sea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ObservationSortTest {

    private static final Comparator<long[]> BY_WORDS = Arrays::compare;

    /** Few values, so that records often tie in their first words. */
    @Provide
    Arbitrary<List<long[]>> crowded() {
        Arbitrary<Long> word = Arbitraries.of(0L, 1L, -1L, 1_522_540_800_000L, 1_522_540_800_001L);
        return records(word);
    }

    /** Times as far apart as numbers go. */
    @Provide
    Arbitrary<List<long[]>> extreme() {
        Arbitrary<Long> word = Arbitraries.oneOf(
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, 1L << 62, -(1L << 62), (1L << 53) - 1),
                Arbitraries.longs());
        return records(word);
    }

    private static Arbitrary<List<long[]>> records(Arbitrary<Long> word) {
        return word.list()
                .ofSize(ObservationBlock.WORDS)
                .map(words -> words.stream().mapToLong(Long::longValue).toArray())
                .list()
                .ofMaxSize(200);
    }

    private static void assertSorts(List<long[]> records) {
        ObservationBlock block = new ObservationBlock(1);
        records.forEach(record -> block.appendWords(record, 0));
        block.sort();
        List<long[]> expected = new ArrayList<>(records);
        expected.sort(BY_WORDS);
        assertThat(words(block)).isDeepEqualTo(expected.toArray(new long[0][]));
        assertThat(block.isSorted()).isTrue();
    }

    private static long[][] words(ObservationBlock block) {
        long[][] words = new long[block.size()][ObservationBlock.WORDS];
        for (int i = 0; i < words.length; i++) {
            for (int w = 0; w < ObservationBlock.WORDS; w++) {
                words[i][w] = block.word(i, w);
            }
        }
        return words;
    }

    @Property
    void tiesAreOrderedByAllWords(@ForAll("crowded") List<long[]> records) {
        assertSorts(records);
    }

    @Property
    void timesMayBeAsFarApartAsNumbersGo(@ForAll("extreme") List<long[]> records) {
        assertSorts(records);
    }

    @Test
    void aSpanJustWithinAndJustBeyondWhatPacksIsSorted() {
        for (long span : new long[] {(1L << 61) - 1, 1L << 61, (1L << 62) - 1, 1L << 62, Long.MAX_VALUE}) {
            assertSorts(List.of(
                    new long[] {span, 0, 0, 0, 0, 0}, new long[] {0, 2, 0, 0, 0, 0}, new long[] {0, 1, 0, 0, 0, 0}));
        }
    }

    @Test
    void appendingGoesOnAfterSorting() {
        ObservationBlock block = new ObservationBlock(1);
        block.appendWords(new long[] {2, 0, 0, 0, 0, 0}, 0);
        block.appendWords(new long[] {1, 0, 0, 0, 0, 0}, 0);
        block.sort();
        block.appendWords(new long[] {0, 0, 0, 0, 0, 0}, 0);
        assertThat(block.isSorted()).isFalse();
        block.sort();
        assertThat(new long[] {block.time_ms(0), block.time_ms(1), block.time_ms(2)})
                .containsExactly(0, 1, 2);
    }
}
