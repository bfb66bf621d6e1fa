package org.hawser.bench.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hawser.bench.sim.Reports.feed;
import static org.hawser.bench.sim.Reports.value;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogStatisticsTest {

    private static final int HEADING_NOT_AVAILABLE = 511;

    private final LogStatistics statistics = new LogStatistics(Told.BY_SENTENCES);

    @Test
    void whatIsToldAgainCountsOnce() {
        Reports ship = Reports.of(1);
        for (int i = 0; i < 10; i++) {
            feed(statistics, ship.sent(i, 10 * i), ship.sent(i, 10 * i + 2));
        }
        // The same again after more than 30 s is another report.
        feed(statistics, ship.sent(9, 90 + 31));

        assertThat(value(statistics, "repeated")).isEqualTo(new Value.Share(10, 21));
        assertThat(value(statistics, "received.due_medium")).isEqualTo(new Value.Share(10, 12));
    }

    @Test
    void withoutTheSecondOnlyTheNearestIsTheSame() {
        Reports ship = Reports.of(1).second(60);
        for (int i = 0; i < 5; i++) {
            feed(statistics, ship.sent(7, 10 * i), ship.sent(7, 10 * i + 1.5));
        }
        assertThat(value(statistics, "repeated")).isEqualTo(new Value.Share(5, 10));
    }

    @Test
    void withoutTimesTheSecondTells() {
        Reports ship = Reports.of(1);
        for (int i = 0; i < 6; i++) {
            feed(statistics, ship.untimed(i), ship.untimed(i));
        }
        assertThat(value(statistics, "repeated")).isEqualTo(new Value.Share(6, 12));
    }

    @Test
    void disorder() {
        for (double time_s : new double[] {0, 10, 9.5, 8, 8.5, 11, 12, 13, 14, 15}) {
            feed(statistics, Reports.of(1).at_s(time_s));
        }
        assertThat(value(statistics, "out_of_order")).isEqualTo(new Value.Share(3, 10));
        assertThat(value(statistics, "out_of_order_2s")).isEqualTo(new Value.Share(1, 10));
    }

    /** One ship of 360 reports an hour and nine of 20: each is asked six times. */
    @Test
    void shipsAreAskedEveryTenMinutes() {
        for (int i = 0; i < 360; i++) {
            feed(statistics, Reports.of(1).heading_deg(HEADING_NOT_AVAILABLE).at_s(10 * i));
        }
        for (int mmsi = 2; mmsi <= 10; mmsi++) {
            for (int i = 0; i < 20; i++) {
                feed(statistics, Reports.of(mmsi).status(5).speed_tenthKn(1).at_s(180 * i));
            }
        }
        assertThat(value(statistics, "no_heading")).isEqualTo(new Value.Share(6, 60));
        assertThat(value(statistics, "no_heading_a")).isEqualTo(new Value.Share(6, 60));
        assertThat(value(statistics, "no_heading_b")).isInstanceOf(Value.Missing.class);
        assertThat(value(statistics, "activities")).isInstanceOfSatisfying(Value.Shares.class, shares -> {
            assertThat(shares.share("moored (5)")).isEqualTo(0.9);
            assertThat(shares.share("under way (0, 8)")).isEqualTo(0.1);
        });
        assertThat(value(statistics, "speed_kn.moored")).isInstanceOfSatisfying(Value.Spread.class, spread -> {
            assertThat(spread.count()).isEqualTo(54);
            assertThat(spread.quantile(0.5)).isEqualTo(0.1);
        });
        assertThat(value(statistics, "speed_classes"))
                .isInstanceOfSatisfying(
                        Value.Shares.class,
                        shares -> assertThat(shares.share("to 0.5 kn")).isEqualTo(0.9));
    }

    /** Five positions in a cross: 300 units north, south, and as far east, west, and the middle. */
    @Test
    void scatterOfShipsAtRest() {
        int far_e5min = 300;
        int[][] cross = {{far_e5min, 0}, {-far_e5min, 0}, {0, far_e5min}, {0, -far_e5min}, {0, 0}};
        for (int mmsi = 1; mmsi <= 10; mmsi++) {
            Reports ship = Reports.of(mmsi).status(5).speed_tenthKn(0);
            for (int i = 0; i < 5; i++) {
                feed(statistics, ship.at_s(180 * i, cross[i][0], cross[i][1]));
            }
        }
        // 300 units are 0.003 minutes: 5.556 m north, and times the cosine of 50 degrees (0.64279) 3.571 m east.
        double rms_m = StrictMath.sqrt((2 * 5.556 * 5.556 + 2 * 3.571 * 3.571) / 5);
        for (String figure : List.of("rest_rms_m.moored", "rest_rms_m.still")) {
            assertThat(value(statistics, figure)).isInstanceOfSatisfying(Value.Spread.class, spread -> {
                assertThat(spread.count()).isEqualTo(10);
                assertThat(spread.quantile(0.5)).isCloseTo(rms_m, within(0.01));
            });
        }
    }

    @Test
    void aShipThatMovesOrIsNotHeardEndsItsStay() {
        for (int mmsi = 1; mmsi <= 10; mmsi++) {
            Reports ship = Reports.of(mmsi).status(5).speed_tenthKn(0);
            for (int i = 0; i < 5; i++) {
                // Each four reports, and half an hour later at another berth four more.
                feed(statistics, ship.at_s(i < 4 ? 180 * i : 2400 + 180 * i, i < 4 ? 0 : 1000, 0));
            }
            feed(statistics, ship.at_s(3400, 1000, 0), ship.at_s(3600, 1000, 0), ship.at_s(3700, 1000, 0));
        }
        assertThat(value(statistics, "rest_rms_m.moored")).isInstanceOf(Value.Missing.class);
    }

    @Test
    void staticDataByTheLastMessageOfEachStation() {
        for (int mmsi = 1; mmsi <= 10; mmsi++) {
            statistics.statics(voyage(mmsi, 0));
            statistics.statics(voyage(mmsi, mmsi <= 3 ? 9_074_729 : mmsi <= 6 ? 9_074_728 : 0));
        }
        // 9074729 is the worked case of the check digit that the IMO gives.
        assertThat(value(statistics, "static_a.imo")).isEqualTo(new Value.Share(6, 10));
        assertThat(value(statistics, "static_a.imo_right")).isEqualTo(new Value.Share(3, 10));
        assertThat(value(statistics, "static_a.name")).isEqualTo(new Value.Share(10, 10));
        assertThat(value(statistics, "static_a.destination")).isEqualTo(new Value.Share(0, 10));
        assertThat(value(statistics, "static_b.name")).isInstanceOf(Value.Missing.class);
    }

    private static StaticHeard voyage(int mmsi, int imo) {
        return new StaticHeard(mmsi, StaticHeard.Kind.VOYAGE, imo, true, true, true, true, false, false);
    }

    @Test
    void whatALogDoesNotTellIsMissingWithTheReason() {
        LogStatistics bare = new LogStatistics(EnumSet.noneOf(Told.class));
        for (int i = 0; i < 30; i++) {
            feed(bare, Reports.of(i).of(StationClass.NOT_SAID).at_s(100 * i));
        }
        assertThat(bare.figures().stream()
                        .filter(figure -> !(figure.value() instanceof Value.Missing))
                        .map(Figure::key))
                .containsExactly("speed_classes", "speed_kn.all", "no_speed", "no_course");
        assertThat(value(bare, "no_heading_a")).isEqualTo(Told.HEADING.missing());
        assertThat(value(bare, "repeated")).isEqualTo(Told.RECEIPT.missing());
    }

    @Test
    void everyLogHasTheSameFiguresInTheSameOrder() {
        List<String> empty = new LogStatistics(Told.BY_SENTENCES)
                .figures().stream().map(Figure::key).toList();
        feed(statistics, Reports.of(1).at_s(0));

        assertThat(statistics.figures().stream().map(Figure::key))
                .isEqualTo(empty)
                .doesNotHaveDuplicates();
        assertThat(statistics.figures().stream().map(Figure::label)).doesNotHaveDuplicates();
    }
}
