package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hawser.bench.sim.Reports.feed;
import static org.hawser.bench.sim.Reports.value;

import org.junit.jupiter.api.Test;

class IntervalsTest {

    private final LogStatistics statistics = new LogStatistics(Told.BY_SENTENCES);

    private static double median(Value value) {
        assertThat(value).isInstanceOf(Value.Spread.class);
        return ((Value.Spread) value).quantile(0.5);
    }

    /** Ten reports at 10 s, then one lost, ten times over. */
    private void tenOfEleven() {
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 10; i++) {
                feed(statistics, Reports.of(1).at_s(110 * round + 10 * i));
            }
        }
    }

    @Test
    void whatWasReceivedOfWhatWasDue() {
        tenOfEleven();

        // 99 intervals, 9 of them of 20 s: 90 + 2 * 9 were due.
        assertThat(value(statistics, "received.due_medium")).isEqualTo(new Value.Share(99, 108));
        assertThat(median(value(statistics, "interval_s.due_medium"))).isEqualTo(10);
        assertThat(value(statistics, "interval_s.speed_medium"))
                .isInstanceOfSatisfying(
                        Value.Spread.class, spread -> assertThat(spread.count()).isEqualTo(IntervalTally.MOST));
    }

    @Test
    void aChangeOfSpeedClassOrStatusIsNoInterval() {
        for (int i = 0; i < 40; i++) {
            feed(statistics, Reports.of(1).speed_tenthKn(i % 2 == 0 ? 140 : 141).at_s(10 * i));
            feed(
                    statistics,
                    Reports.of(2).speed_tenthKn(0).status(i % 2 == 0 ? 1 : 5).at_s(10 * i));
        }
        assertThat(value(statistics, "interval_s.speed_medium")).isInstanceOf(Value.Missing.class);
        assertThat(value(statistics, "interval_s.speed_fast")).isInstanceOf(Value.Missing.class);
        assertThat(value(statistics, "received.due_moored")).isInstanceOf(Value.Missing.class);
    }

    @Test
    void whatIsDueByStatusSpeedAndClass() {
        Reports ship = Reports.of(1);
        assertThat(Mode.of(ship.status(5).speed_tenthKn(30).at_s(0))).isEqualTo(Mode.MOORED);
        assertThat(Mode.of(ship.status(1).speed_tenthKn(30).at_s(0))).isEqualTo(Mode.ANCHORED);
        assertThat(Mode.of(ship.status(1).speed_tenthKn(31).at_s(0))).isEqualTo(Mode.MEDIUM);
        assertThat(Mode.of(ship.status(0).speed_tenthKn(0).at_s(0))).isEqualTo(Mode.MEDIUM);
        assertThat(Mode.of(ship.speed_tenthKn(230).at_s(0))).isEqualTo(Mode.FAST);
        assertThat(Mode.of(ship.speed_tenthKn(231).at_s(0))).isEqualTo(Mode.FASTEST);
        assertThat(Mode.of(ship.speed_tenthKn(1023).at_s(0))).isNull();
        assertThat(Mode.of(ship.of(StationClass.B).speed_tenthKn(20).at_s(0))).isEqualTo(Mode.BOAT_SLOW);
        assertThat(Mode.of(ship.of(StationClass.B).speed_tenthKn(200).at_s(0))).isEqualTo(Mode.BOAT);
        assertThat(Mode.of(ship.of(StationClass.B_SO).speed_tenthKn(200).at_s(0)))
                .isNull();
        assertThat(Mode.of(ship.of(StationClass.NOT_SAID).at_s(0))).isNull();
    }

    @Test
    void gapsAreCountedAndAreNoIntervals() {
        for (int day = 0; day < 12; day++) {
            feed(statistics, Reports.of(1).at_s(86_400 * day), Reports.of(1).at_s(86_400 * day + 1799));
        }
        // 11 gaps in 11 days and half an hour
        assertThat(value(statistics, "gaps_per_ship_day")).isEqualTo(new Value.Rate(11, 11 + 1799 / 86_400.0));
        assertThat(value(statistics, "interval_s.speed_medium"))
                .isInstanceOfSatisfying(
                        Value.Spread.class, spread -> assertThat(spread.count()).isEqualTo(12));
    }

    @Test
    void aShortLogAndOneWithoutTimesSayWhy() {
        for (int i = 0; i < 20; i++) {
            feed(statistics, Reports.of(1).at_s(i));
        }
        assertThat(value(statistics, "interval_s.due_moored"))
                .isEqualTo(new Value.Missing("it lasts 19 s only, less than 450 s"));
        LogStatistics untimed = new LogStatistics(Told.BY_SENTENCES);
        for (int i = 0; i < 20; i++) {
            feed(untimed, Reports.of(1).untimed(i));
        }
        assertThat(value(untimed, "interval_s.due_medium")).isEqualTo(new Value.Missing("no times of receipt"));
    }
}
