package org.hawser.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sea.ObservationBlock;

class SortedLogTest {

    @Property(tries = 100)
    void givesAllRecordsInOrderFromMemoryAndFromDisk(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 400) int records,
            @ForAll @IntRange(min = 1, max = 60) int runRecords,
            @ForAll @IntRange(min = 1, max = 4) int runsInMemory) {
        ObservationBlock block = random(new Random(seed), records);
        try (SortedLog log = new SortedLog(runRecords, runsInMemory)) {
            for (int i = 0; i < records; i++) {
                log.add(block, i);
            }
            List<String> expected = words(block);
            expected.sort(null);
            assertThat(sorted(log)).as("first reading").isEqualTo(expected);
            assertThat(sorted(log)).as("second reading").isEqualTo(expected);
            assertThat(log.size()).isEqualTo(records);
        }
    }

    /** Times with many ties and both signs do not occur in AIS, but order must hold for all that fits a record. */
    private static ObservationBlock random(Random random, int records) {
        ObservationBlock block = new ObservationBlock(16);
        for (int i = 0; i < records; i++) {
            block.appendFix(
                    random.nextInt(20),
                    200_000_000 + random.nextInt(3),
                    1,
                    0,
                    random.nextInt(2),
                    random.nextInt(3),
                    random.nextInt(3),
                    0,
                    0,
                    0,
                    random.nextInt(2),
                    i,
                    50);
        }
        return block;
    }

    private static List<String> sorted(SortedLog log) {
        List<String> read = new ArrayList<>();
        log.read(7, block -> read.addAll(words(block)));
        return read;
    }

    /** All words are below 2^63 here, so that texts of equal width order as the numbers do. */
    private static List<String> words(ObservationBlock block) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            String[] record = new String[ObservationBlock.WORDS];
            for (int w = 0; w < record.length; w++) {
                record[w] = String.format(Locale.ROOT, "%020d", block.word(i, w));
            }
            words.add(Arrays.toString(record));
        }
        return words;
    }
}
