package org.hawser.sim.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Transponder;
import org.hawser.sim.ship.Watch;
import org.junit.jupiter.api.Test;

class EtherTest {

    private static final double DAY_s = 86_400;

    private static Ship ship(int number, double latitude, double longitude, Transponder transponder) {
        return new Ship(
                Inventions.ship(477, number),
                70,
                Hull.bridgeAft(100, 16, 50),
                transponder,
                "",
                new Moored(new Position(latitude, longitude), 0),
                Watch.of(NavigationalStatus.UNDER_WAY));
    }

    private static List<Reception> heard(List<Ship> ships, List<Receiver> receivers) throws IOException {
        List<Reception> receptions = new ArrayList<>();
        new Ether(ships, receivers, new Chance(9), 1_519_862_400, DAY_s).run(receptions::add);
        return receptions;
    }

    private static List<String> of(int mmsi, List<Reception> receptions) {
        return receptions.stream()
                .filter(r -> r.message().mmsi() == mmsi)
                .map(r -> r.receiver().name() + r.received_s() + r.logged_s() + r.message())
                .toList();
    }

    @Test
    void anotherShipChangesNothingForThoseThatAreThere() throws IOException {
        Ship one = ship(1, 35, 129, Transponder.CLASS_A);
        Ship two = ship(2, 30, 125, Transponder.CLASS_B);
        Ship another = ship(3, 35, 129.1, Transponder.CLASS_A);
        List<Reception> without = heard(List.of(one, two), Receivers.demonstration());
        List<Reception> with = heard(List.of(another, one, two), Receivers.demonstration());
        assertThat(of(one.mmsi(), with)).isEqualTo(of(one.mmsi(), without)).isNotEmpty();
        assertThat(of(two.mmsi(), with)).isEqualTo(of(two.mmsi(), without)).isNotEmpty();
    }

    @Test
    void shoreStationsHearToTheirRangeAndClassBHalfAsFar() throws IOException {
        Receiver shore = Receiver.shore("S", 35, 129, 60_000, 0);
        Ship near = ship(1, 35.1, 129, Transponder.CLASS_A);
        Ship far = ship(2, 35.6, 129, Transponder.CLASS_A);
        Ship boatNear = ship(3, 35.1, 129, Transponder.CLASS_B);
        Ship boatFarther = ship(4, 35.3, 129, Transponder.CLASS_B);
        List<Reception> receptions = heard(List.of(near, far, boatNear, boatFarther), List.of(shore));
        assertThat(of(near.mmsi(), receptions)).hasSizeGreaterThan(700);
        assertThat(of(far.mmsi(), receptions)).isEmpty();
        assertThat(of(boatNear.mmsi(), receptions)).isNotEmpty();
        assertThat(of(boatFarther.mmsi(), receptions)).isEmpty();
    }

    @Test
    void atMostOneReportOfAShipInEachSlotIsPassedOn() throws IOException {
        Ship ship = ship(1, 30, 125, Transponder.CLASS_A);
        List<Reception> receptions = heard(List.of(ship), List.of(Receiver.wide("W", 0)));
        long positions = receptions.stream().filter(Reception::position).count();
        assertThat(positions).isBetween((long) (0.95 * DAY_s / 240), (long) (DAY_s / 240) + 1);
    }

    @Test
    void receptionsComeInTheOrderInWhichTheyReachTheLog() throws IOException {
        List<Ship> ships = List.of(ship(1, 35, 129, Transponder.CLASS_A), ship(2, 35.1, 129, Transponder.CLASS_A));
        List<Reception> receptions = heard(ships, Receivers.demonstration());
        assertThat(receptions).isSorted();
        assertThat(receptions).anyMatch(Reception::repeated);
    }
}
