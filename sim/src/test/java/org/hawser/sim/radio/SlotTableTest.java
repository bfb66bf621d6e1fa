package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sim.chance.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTableTest {

    private record Sent(long slot, int channel, int length, float distance_m, int cell) {}

    private static SlotTable table(List<Sent> all) {
        SlotTable table = new SlotTable(2);
        table.begin(4500);
        all.forEach(s -> table.add(s.slot, s.channel, s.length, s.distance_m, s.cell));
        return table;
    }

    private static boolean survives(SlotTable table, Sent s) {
        return table.survives(s.slot, s.channel, s.length, s.distance_m, s.cell);
    }

    private static List<Sent> random(Chance chance, int count) {
        List<Sent> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = 1 + chance.whole(2);
            float distance_m = (float) (600_000 * (1 + chance.whole(5)));
            all.add(new Sent(4500 + chance.whole(40), chance.whole(4), length, distance_m, chance.whole(6)));
        }
        return all;
    }

    /** Every pair, as the rule is said: same slot and channel, other cell, less than 10 dB weaker. */
    private static boolean survivesAll(List<Sent> all, Sent mine) {
        return all.stream()
                .noneMatch(s -> s.channel == mine.channel
                        && s.cell != mine.cell
                        && s.slot < mine.slot + mine.length
                        && mine.slot < s.slot + s.length
                        && 20 * StrictMath.log10(s.distance_m / mine.distance_m) < 10);
    }

    @Property(tries = 300)
    void findsWhatComparingAllPairsFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int count) {
        List<Sent> all = random(new Chance(seed), count);
        SlotTable table = table(all);
        assertThat(all).allSatisfy(s -> assertThat(survives(table, s)).isEqualTo(survivesAll(all, s)));
    }

    @Property(tries = 100)
    void tablesOfPartsJoinToTheTableOfTheWhole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int count, @ForAll @IntRange(max = 200) int cut) {
        List<Sent> all = random(new Chance(seed), count);
        int at = Math.min(cut, count);
        SlotTable joined = table(all.subList(at, count));
        joined.join(table(all.subList(0, at)));
        SlotTable whole = table(all);
        assertThat(all).allSatisfy(s -> assertThat(survives(joined, s)).isEqualTo(survives(whole, s)));
    }

    /**
     * Stations of different cells at one distance that choose one of 750 slot-channels each: a transmission is lost with
     * probability 1 - (1 - 1/750)^(n - 1).
     */
    @ParameterizedTest
    @ValueSource(ints = {10, 100, 400, 1500})
    void collisionsAreAsManyAsChanceMakes(int stations) {
        Chance chance = new Chance(stations);
        int trials = 200_000 / stations;
        long lost = 0;
        SlotTable table = new SlotTable(1);
        for (int trial = 0; trial < trials; trial++) {
            table.begin(0);
            List<Sent> all = new ArrayList<>();
            for (int i = 0; i < stations; i++) {
                all.add(new Sent(chance.whole(375), chance.whole(2), 1, 1_000_000, i));
            }
            all.forEach(s -> table.add(s.slot, s.channel, s.length, s.distance_m, s.cell));
            lost += all.stream().filter(s -> !survives(table, s)).count();
        }
        double expected = 1 - StrictMath.pow(1 - 1 / 750.0, stations - 1);
        // Losses come in pairs: twice the binomial variance, four deviations.
        double tolerance = 4 * StrictMath.sqrt(2 * expected * (1 - expected) / ((double) trials * stations));
        assertThat((double) lost / trials / stations).isBetween(expected - tolerance, expected + tolerance);
    }

    @Test
    void beginningAnewForgetsAll() {
        SlotTable table = new SlotTable(1);
        table.begin(0);
        table.add(5, 0, 1, 100, 1);
        table.begin(0);
        table.add(5, 0, 1, 100, 2);
        assertThat(table.survives(5, 0, 1, 100, 2)).isTrue();
    }
}
