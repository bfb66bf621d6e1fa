package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sim.chance.Chance;

class MergeTest {

    private record Row(long delivered_us, long tie) {}

    /** Many receptions of one instant, and some that come days later. */
    @Property(tries = 200)
    void receptionsAreSortedByTimeAndThenByTheirTie(
            @ForAll long seed,
            @ForAll @IntRange(max = 300) int count,
            @ForAll @IntRange(min = 1, max = 500) int instants) {
        Chance chance = new Chance(seed);
        ReceptionBuffer buffer = new ReceptionBuffer();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long delivered_us = chance.whole(instants) + (chance.happens(0.1) ? 1L << 60 : 0);
            Row row = new Row(delivered_us, chance.whole(1 << 20) * 1_000L + i);
            rows.add(row);
            buffer.begin(row.delivered_us, row.tie, 1);
        }
        ReceptionOrder order = new ReceptionOrder();
        order.sort(buffer);
        List<Row> sorted = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int index = order.index(place);
            sorted.add(new Row(buffer.delivered_us(index), buffer.tie(index)));
        }
        rows.sort(Comparator.comparingLong(Row::delivered_us).thenComparingLong(Row::tie));
        assertThat(sorted).isEqualTo(rows);
    }
}
