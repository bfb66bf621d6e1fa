package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.CommunicationState;
import org.hawser.ais.CommunicationState.SlotOffset;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.PositionReportClassB;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When stations report, as a receiver that hears all of it logs it. */
class ReportingTest {

    private static Log log(Ship ship, double duration_s) {
        return Log.of(List.of(ship), List.of(Ships.everything("ALL")), duration_s);
    }

    /** ITU-R M.1371-5 annex 1 table 1; 20 degrees a minute is the least steady turn that counts as a change of course. */
    @ParameterizedTest
    @CsvSource({
        "AT_ANCHOR, 0.3, 0, 180",
        "MOORED, 2.9, 0, 180",
        "AT_ANCHOR, 3.1, 0, 10",
        "MOORED, 3.1, 0, 10",
        "UNDER_WAY, 0, 0, 10",
        "UNDER_WAY, 13.9, 0, 10",
        "UNDER_WAY, 13.9, 0.32, 10",
        "UNDER_WAY, 13.9, 0.34, 3.3333",
        "FISHING, 3, -0.4, 3.3333",
        "UNDER_WAY, 14.1, 0.3, 6",
        "UNDER_WAY, 22.9, 0, 6",
        "UNDER_WAY, 22.9, -0.34, 2",
        "RESTRICTED_MANOEUVRABILITY, 23.1, 0, 2",
        "UNDER_WAY, 30, 1, 2"
    })
    void classAReportsAsTable1Says(NavigationalStatus status, double speed_kn, double turn_degs, double expected_s) {
        Ship ship = Ships.ship(1, Ships.steady(speed_kn, turn_degs), status, Transponder.CLASS_A);
        Log log = log(ship, 400 * expected_s);
        assertThat(log.meanInterval_s(1, 3)).isCloseTo(expected_s, within(0.01 * expected_s));
        assertThat(log.ofTypes(1, 3).getFirst().time_s()).isLessThan(1.2 * expected_s);
    }

    /** ITU-R M.1371-5 annex 1 table 2. */
    @ParameterizedTest
    @CsvSource({
        "CLASS_B, 0, 180",
        "CLASS_B, 1.9, 180",
        "CLASS_B, 2.1, 30",
        "CLASS_B, 25, 30",
        "CLASS_B_SO, 1.9, 180",
        "CLASS_B_SO, 2.1, 30",
        "CLASS_B_SO, 13.9, 30",
        "CLASS_B_SO, 14.1, 15",
        "CLASS_B_SO, 22.9, 15",
        "CLASS_B_SO, 23.1, 5"
    })
    void classBReportsAsTable2Says(Transponder transponder, double speed_kn, double expected_s) {
        Ship ship = Ships.ship(2, Ships.steady(speed_kn, 0), NavigationalStatus.FISHING, transponder);
        assertThat(log(ship, 400 * expected_s).meanInterval_s(18)).isCloseTo(expected_s, within(0.01 * expected_s));
    }

    @Test
    void theFasterRateIsKeptFor20SecondsAfterAChangeOfCourse() {
        Motion turn = time_s -> new Kinematics(30, 125, 5, 0, 90, time_s >= 600 && time_s < 700 ? 0.5 : 0);
        Log log = log(Ships.ship(3, turn, NavigationalStatus.UNDER_WAY, Transponder.CLASS_A), 1200);
        assertThat(count(log, 500, 600)).isBetween(9L, 11L);
        assertThat(count(log, 600, 720)).isBetween(34L, 38L);
        assertThat(count(log, 720, 820)).isBetween(9L, 11L);
    }

    private static long count(Log log, double from_s, double to_s) {
        return log.ofTypes(1, 3).stream()
                .filter(l -> l.time_s() >= from_s && l.time_s() < to_s)
                .count();
    }

    /** M.1371-5 annex 2, 3.3.4.1: within a fifth of the interval around the nominal instant. */
    @Test
    void everyReportLiesWithinItsSelectionInterval() {
        Ship ship = Ships.ship(4, Ships.steady(10, 0), NavigationalStatus.UNDER_WAY, Transponder.CLASS_A);
        List<Log.Line> sent = log(ship, 20_000).ofTypes(1);
        for (int i = 1; i < sent.size(); i++) {
            assertThat(sent.get(i).time_s() - sent.get(i - 1).time_s()).isBetween(7.99, 12.01);
            assertThat(sent.get(i).channel()).isNotEqualTo(sent.get(i - 1).channel());
        }
    }

    /** The last report in a slot says how far on the next frame's is; the others are a frame apart. */
    @Test
    void selfOrganisedStationsAnnounceTheirNextSlot() {
        Ship ship = Ships.ship(5, Ships.steady(30, 0), NavigationalStatus.UNDER_WAY, Transponder.CLASS_A);
        List<Log.Line> sent = log(ship, 3600).ofTypes(1);
        int announced = 0;
        for (int i = 0; i + 30 < sent.size(); i++) {
            long slots =
                    StrictMath.round((sent.get(i + 30).time_s() - sent.get(i).time_s()) * 37.5);
            int state = ((PositionReportClassA) sent.get(i).message()).communicationState();
            if (CommunicationState.sotdma(state) instanceof SlotOffset offset) {
                announced++;
                assertThat(offset.slotOffset()).isEqualTo((int) slots);
            } else {
                assertThat(slots).isEqualTo(2250);
            }
        }
        assertThat(announced).isGreaterThan(100);
    }

    @Test
    void slotsAreEquallyLikely() {
        int[] tenths = new int[10];
        for (int number = 0; number < 60; number++) {
            Ship ship = Ships.ship(number, Ships.steady(1, 0), NavigationalStatus.AT_ANCHOR, Transponder.CLASS_A);
            for (Log.Line line : log(ship, 36_000).ofTypes(3)) {
                tenths[(int) (line.time_s() % 60 / 6)]++;
            }
        }
        // 60 stations, each at its own phase: 12000 reports, whose number in a tenth of the frame varies by some 10 %.
        assertThat(java.util.Arrays.stream(tenths).boxed()).allMatch(count -> count > 700 && count < 1700);
    }

    @Test
    void staticDataGoOutEverySixMinutes() {
        Log classA = log(Ships.at(6, 30, 125, Transponder.CLASS_A), 172_800);
        assertThat(classA.meanInterval_s(5)).isCloseTo(360, within(2.0));
        StaticAndVoyageData said =
                (StaticAndVoyageData) classA.ofTypes(5).getFirst().message();
        assertThat(said.name()).isEqualTo("SIM TERN 6");
        Log classB = log(Ships.at(7, 30, 125, Transponder.CLASS_B), 172_800);
        List<Log.Line> parts = classB.ofTypes(24);
        assertThat(classB.meanInterval_s(24)).isCloseTo(180, within(2.0));
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).message() instanceof StaticDataReportB) {
                assertThat(parts.get(i - 1).message()).isInstanceOf(StaticDataReportA.class);
                assertThat(parts.get(i).time_s() - parts.get(i - 1).time_s()).isBetween(0.0, 60.0);
            }
        }
    }

    @Test
    void classBSaysWhatKindOfUnitItIs() {
        var carrierSense = (PositionReportClassB) log(Ships.at(8, 30, 125, Transponder.CLASS_B), 600)
                .ofTypes(18)
                .getFirst()
                .message();
        assertThat(carrierSense.carrierSense()).isTrue();
        assertThat(carrierSense.communicationState()).isEqualTo(0xe0006);
        assertThat(carrierSense.heading_deg()).isEqualTo(ClassBLayout.HEADING_DEG.notAvailable());
        Ship moving = Ships.ship(9, Ships.steady(10, 0), NavigationalStatus.UNDER_WAY, Transponder.CLASS_B_SO);
        var organised =
                (PositionReportClassB) log(moving, 600).ofTypes(18).getFirst().message();
        assertThat(organised.carrierSense()).isFalse();
        assertThat(CommunicationState.selected(organised.communicationState()))
                .isInstanceOf(CommunicationState.Sotdma.class);
    }
}
