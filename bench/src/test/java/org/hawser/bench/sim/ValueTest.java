package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void quantilesAreMeasurementsByNearestRank() {
        Value.Spread spread = new Value.Spread(new double[] {50, 15, 40, 20, 35});

        // The worked case of the nearest rank method for 15, 20, 35, 40, 50.
        assertThat(spread.quantile(0.05)).isEqualTo(15);
        assertThat(spread.quantile(0.30)).isEqualTo(20);
        assertThat(spread.quantile(0.40)).isEqualTo(20);
        assertThat(spread.quantile(0.50)).isEqualTo(35);
        assertThat(spread.quantile(1.00)).isEqualTo(50);
    }

    @Test
    void fewValuesTellNothing() {
        Values values = new Values();
        for (int i = 0; i < Values.LEAST - 1; i++) {
            values.add(i);
        }
        assertThat(values.spread()).isEqualTo(new Value.Missing("fewer than 10 values"));
        values.add(9);
        assertThat(values.spread())
                .isInstanceOfSatisfying(
                        Value.Spread.class, spread -> assertThat(spread.count()).isEqualTo(10));
        assertThat(Values.share(3, 9)).isInstanceOf(Value.Missing.class);
        assertThat(Values.share(3, 12)).isEqualTo(new Value.Share(3, 12));
    }

    @Test
    void manyValuesAreKept() {
        Values values = new Values();
        for (int i = 1000; i > 0; i--) {
            values.add(i);
        }
        assertThat(values.spread()).isInstanceOfSatisfying(Value.Spread.class, spread -> {
            assertThat(spread.count()).isEqualTo(1000);
            assertThat(spread.quantile(0.9)).isEqualTo(900);
        });
    }
}
