package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.ship.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransmitterTest {

    private static Ship ship(Motion motion, NavigationalStatus status, Transponder transponder) {
        return new Ship(
                Inventions.ship(477, 1), 70, Hull.bridgeAft(100, 16, 50), transponder, "", motion, Watch.of(status));
    }

    private static Motion steady(double speed_kn, double turn_degs) {
        return time_s -> new Kinematics(30, 125, speed_kn * Route.KNOT_ms, 0, 90, turn_degs);
    }

    private static List<Broadcast> broadcasts(Transmitter transmitter, double duration_s) {
        List<Broadcast> sent = new ArrayList<>();
        while (transmitter.next_s() < duration_s) {
            sent.add(transmitter.send());
        }
        return sent;
    }

    private static double meanInterval_s(List<Broadcast> sent) {
        return (sent.getLast().time_s() - sent.getFirst().time_s()) / (sent.size() - 1);
    }

    /** ITU-R M.1371-5 table 1; 20 degrees a minute is the least steady turn that counts as a change of course. */
    @ParameterizedTest
    @CsvSource({
        "AT_ANCHOR, 0.3, 0, 180",
        "MOORED, 2.9, 0, 180",
        "AT_ANCHOR, 3.1, 0, 10",
        "UNDER_WAY, 0, 0, 10",
        "UNDER_WAY, 13.9, 0, 10",
        "UNDER_WAY, 13.9, 0.34, 3.3333",
        "FISHING, 3, -0.4, 3.3333",
        "UNDER_WAY, 14.1, 0.3, 6",
        "UNDER_WAY, 22.9, 0, 6",
        "UNDER_WAY, 22.9, -0.34, 2",
        "RESTRICTED_MANOEUVRABILITY, 23.1, 0, 2",
        "UNDER_WAY, 30, 1, 2"
    })
    void classAReportsAsTable1Says(NavigationalStatus status, double speed_kn, double turn_degs, double expected_s) {
        Ship ship = ship(steady(speed_kn, turn_degs), status, Transponder.CLASS_A);
        List<Broadcast> sent = broadcasts(new PositionTransmitter(ship, 0, new Chance(3)), 400 * expected_s);
        assertThat(meanInterval_s(sent)).isCloseTo(expected_s, within(0.01 * expected_s));
        assertThat(sent.getFirst().time_s()).isLessThan(180);
    }

    /** ITU-R M.1371-5 table 2, class B "CS". */
    @ParameterizedTest
    @CsvSource({"0, 180", "1.9, 180", "2.1, 30", "25, 30"})
    void classBReportsAsTable2Says(double speed_kn, double expected_s) {
        Ship ship = ship(steady(speed_kn, 0), NavigationalStatus.FISHING, Transponder.CLASS_B);
        List<Broadcast> sent = broadcasts(new PositionTransmitter(ship, 0, new Chance(4)), 400 * expected_s);
        assertThat(meanInterval_s(sent)).isCloseTo(expected_s, within(0.01 * expected_s));
    }

    @Test
    void everyIntervalLiesWithinTheSelectionIntervals() {
        Ship ship = ship(steady(10, 0), NavigationalStatus.UNDER_WAY, Transponder.CLASS_A);
        List<Broadcast> sent = broadcasts(new PositionTransmitter(ship, 0, new Chance(5)), 20_000);
        for (int i = 1; i < sent.size(); i++) {
            assertThat(sent.get(i).time_s() - sent.get(i - 1).time_s()).isBetween(8.0, 12.0);
            assertThat(sent.get(i).time_s() - sent.get(i).fix_s()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void staticDataGoOutEverySixMinutes() {
        Motion still = new Moored(new Position(30, 125), 0);
        Ship classA = ship(still, NavigationalStatus.MOORED, Transponder.CLASS_A);
        List<Broadcast> sent = broadcasts(new StaticTransmitter(classA, 0, new Chance(6)), 172_800);
        assertThat(meanInterval_s(sent)).isCloseTo(360, within(2.0));
        Ship classB = ship(still, NavigationalStatus.MOORED, Transponder.CLASS_B);
        List<Broadcast> parts = broadcasts(new StaticTransmitter(classB, 0, new Chance(6)), 172_800);
        assertThat(meanInterval_s(parts)).isCloseTo(180, within(2.0));
        for (int i = 1; i < parts.size(); i += 2) {
            assertThat(parts.get(i).time_s() - parts.get(i - 1).time_s()).isLessThan(75);
        }
    }
}
