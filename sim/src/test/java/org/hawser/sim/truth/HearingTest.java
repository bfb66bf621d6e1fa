package org.hawser.sim.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.radio.Effort;
import org.hawser.sim.radio.Equipment;
import org.hawser.sim.radio.Ether;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.radio.ShoreStation;
import org.hawser.sim.radio.Silence;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Spans;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.ship.Watch;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final double DAY_s = 86_400;
    private static final ShoreStation SHORE = ShoreStation.plain("S", new Position(35, 129), 100);

    private static Ship ship(int number, double latitude_deg) {
        return new Ship(
                Inventions.ship(477, number),
                70,
                Hull.bridgeAft(100, 16, 50),
                Transponder.CLASS_A,
                "",
                new Moored(new Position(latitude_deg, 129), 0),
                Watch.of(NavigationalStatus.UNDER_WAY));
    }

    private static Ship off(Ship ship, Spans when) {
        return ship.carrying(ship.stations().getFirst().switchedOff(when));
    }

    private static Reception heard(Ship ship, Receiver receiver, double from_s, double to_s) throws IOException {
        Truth truth = new Truth("test", List.of(ship), from_s, to_s, new Position(35, 129), true, false, "");
        Hearing hearing = new Hearing(List.of(truth));
        new Ether(
                        List.of(ship),
                        List.of(receiver),
                        new Chance(3),
                        1_519_862_400,
                        DAY_s,
                        new Effort(2, 3, 7, 1 << 20),
                        hearing::listener)
                .run(OutputStream.nullOutputStream());
        Reception reception = hearing.receptions(truth).getFirst();
        assertThat(hearing.visible(truth)).isEqualTo(reception.isVisible());
        return reception;
    }

    @Test
    void aShipNearAStationIsSeenAllTheTime() throws IOException {
        Reception near = heard(ship(1, 35.1), SHORE, 10_000, 20_000);
        assertThat(near.isVisible()).isTrue();
        assertThat(near.reports()).isBetween(900L, 1001L);
        assertThat(near.longestGap_s()).isLessThan(60);
    }

    @Test
    void anOpenEndIsAGapToo() throws IOException {
        Reception cut = heard(off(ship(2, 35.1), Spans.of(12_000, 30_000)), SHORE, 10_000, 20_000);
        assertThat(cut.isVisible()).isFalse();
        assertThat(cut.longestGap_s()).isCloseTo(8_000, within(40.0));
        assertThat(cut.why()).isEqualTo(Silence.OFF);
    }

    @Test
    void aShipFarAwayIsOutOfCoverage() throws IOException {
        assertThat(heard(ship(3, 37), SHORE, 10_000, 20_000))
                .isEqualTo(new Reception(0, 10_000, Silence.OUT_OF_COVERAGE));
    }

    @Test
    void aStationThatIsOutIsTheReason() throws IOException {
        Receiver out = SHORE.with(Equipment.plain("S").outAt(Spans.of(11_000, 15_000)));
        Reception reception = heard(ship(4, 35.1), out, 10_000, 20_000);
        assertThat(reception.why()).isEqualTo(Silence.OUTAGE);
        assertThat(reception.longestGap_s()).isCloseTo(4_000, within(40.0));
        assertThat(reception.isVisible()).isFalse();
    }

    @Test
    void whatIsLostWithinReachIsSaidToBe() throws IOException {
        Receiver deaf = new ShoreStation(SHORE.equipment(), SHORE.place(), 100, List.of(), 1e-9, SHORE.latency());
        assertThat(heard(ship(5, 35.1), deaf, 0, DAY_s).why()).isEqualTo(Silence.LOST);
    }

    @Test
    void theReasonIsThatOfTheLongestGap() throws IOException {
        Receiver out = SHORE.with(Equipment.plain("S").outAt(Spans.of(11_000, 15_000)));
        Ship ship = off(ship(6, 35.1), Spans.of(30_000, 36_000));
        Reception reception = heard(ship, out, 0, DAY_s);
        assertThat(reception.why()).isEqualTo(Silence.OFF);
        assertThat(reception.longestGap_s()).isCloseTo(6_000, within(40.0));
    }
}
