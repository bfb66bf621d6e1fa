package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static Distance distance(Value a, Value b) {
        return Distance.between(a, b).orElseThrow();
    }

    private static Value.Spread spread(double... values) {
        return new Value.Spread(values);
    }

    @Test
    void distributionsByHand() {
        // At 2 the first has reached 2/4, the second 0/2; nowhere are they farther apart.
        assertThat(distance(spread(1, 2, 3, 4), spread(3, 4)).value()).isEqualTo(0.5);
        assertThat(distance(spread(1, 2), spread(3, 4)).value()).isEqualTo(1);
        assertThat(distance(spread(1, 1, 2), spread(1, 2, 2)).value()).isCloseTo(1 / 3.0, within(1e-12));
    }

    /** The definition, point by point. */
    @Property
    void asByDefinition(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> a,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> b) {
        double greatest = 0;
        for (int x = 0; x <= 9; x++) {
            greatest = Math.max(greatest, Math.abs(shareTo(a, x) - shareTo(b, x)));
        }
        assertThat(distance(spread(doubles(a)), spread(doubles(b))).value()).isCloseTo(greatest, within(1e-12));
    }

    private static double[] doubles(List<Integer> whole) {
        return whole.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static double shareTo(List<Integer> values, int most) {
        return values.stream().filter(value -> value <= most).count() / (double) values.size();
    }

    @Test
    void sharesByHand() {
        Map<String, Long> one = new LinkedHashMap<>(Map.of("a", 50L, "b", 50L, "c", 0L));
        Map<String, Long> other = new LinkedHashMap<>(Map.of("a", 2L, "b", 5L, "c", 3L));
        assertThat(distance(new Value.Shares(one), new Value.Shares(other)).value())
                .isCloseTo(0.3, within(1e-12));
        assertThat(distance(new Value.Share(1, 10), new Value.Share(40, 100)).value())
                .isCloseTo(0.3, within(1e-12));
        assertThat(distance(new Value.Rate(10, 10), new Value.Rate(20, 5)).value())
                .isEqualTo(0.75);
        assertThat(distance(new Value.Rate(0, 10), new Value.Rate(0, 5)).value())
                .isZero();
    }

    @Test
    void whatIsMissingHasNoDistance() {
        assertThat(Distance.between(new Value.Missing("why"), new Value.Share(1, 10)))
                .isEmpty();
        assertThat(Distance.between(new Value.Share(1, 10), new Value.Missing("why")))
                .isEmpty();
    }

    @Test
    void whatChanceMayDoIsNotFar() {
        // 1.36 * sqrt(1/10 + 1/1000) = 0.43
        assertThat(distance(new Value.Share(0, 10), new Value.Share(400, 1000)).isFar())
                .isFalse();
        assertThat(distance(new Value.Share(0, 100), new Value.Share(400, 1000)).isFar())
                .isTrue();
        assertThat(distance(new Value.Rate(9, 1), new Value.Rate(1, 1)).isFar()).isFalse();
        assertThat(distance(new Value.Rate(10, 1), new Value.Rate(1, 1)).isFar())
                .isTrue();
    }
}
