package org.hawser.sim.chance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** Published counts of SplitMix64: 100,000 numbers from seed 987654321, each in one of five equal parts. */
    @Test
    void givesTheNumbersOfSplitMix64() {
        Chance chance = new Chance(987_654_321);
        int[] counts = new int[5];
        for (int i = 0; i < 100_000; i++) {
            counts[chance.whole(5)]++;
        }
        assertThat(counts).containsExactly(20027, 19892, 20073, 19978, 20030);
    }

    @Property
    void streamOfAnotherDoesNotDependOnWhatWasDrawn(@ForAll long seed, @ForAll @IntRange(max = 50) int draws) {
        Chance used = new Chance(seed);
        for (int i = 0; i < draws; i++) {
            used.uniform();
        }
        assertThat(used.of("ship 7").uniform())
                .isEqualTo(new Chance(seed).of("ship 7").uniform());
        assertThat(used.of(7).uniform()).isEqualTo(new Chance(seed).of(7).uniform());
    }

    @Property
    void differentOwnersDrawDifferently(@ForAll long seed, @ForAll @IntRange(max = 999) int number) {
        Chance chance = new Chance(seed);
        assertThat(chance.of("ship " + number).uniform())
                .isNotEqualTo(chance.of("ship " + (number + 1)).uniform());
        assertThat(chance.of(number).uniform())
                .isNotEqualTo(chance.of(number + 1).uniform());
    }

    @Property
    void staysWithinItsBounds(@ForAll long seed) {
        Chance chance = new Chance(seed);
        assertThat(chance.between(-3, 5)).isBetween(-3.0, 5.0);
        assertThat(chance.whole(10)).isBetween(0, 9);
        assertThat(chance.normal()).isBetween(-6.0, 6.0);
    }

    @Test
    void normalNumbersHaveMeanNoughtAndDeviationOne() {
        Chance chance = new Chance(5);
        double sum = 0;
        double squares = 0;
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            double value = chance.normal();
            sum += value;
            squares += value * value;
        }
        assertThat(sum / count).isBetween(-0.01, 0.01);
        assertThat(squares / count).isBetween(0.98, 1.02);
    }
}
