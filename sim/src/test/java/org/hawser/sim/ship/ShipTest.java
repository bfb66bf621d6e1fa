package org.hawser.sim.ship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hawser.sea.ImoNumber;
import org.hawser.sea.Position;
import org.hawser.sea.flag.Flags;
import org.hawser.sea.flag.StationKind;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Moored;
import org.junit.jupiter.api.Test;

class ShipTest {

    @Property
    void inventedShipsHaveRightDigitsAndNobodysCallSign(@ForAll @IntRange(max = 999) int number) {
        Identity ship = Inventions.ship(445, number);
        assertThat(ImoNumber.isValid(ship.imo())).isTrue();
        assertThat(ship.imo() / 10_000).isEqualTo(290);
        assertThat(StationKind.of(ship.mmsi())).isEqualTo(StationKind.SHIP);
        assertThat(Flags.load().hint(ship.mmsi()).orElseThrow().code()).isEqualTo("KP");
        assertThat(ship.name()).matches("SIM [A-Z]+ " + number);
        assertThat(ship.callSign()).matches("QSIM\\d{3}");
    }

    @Test
    void netBuoysHaveTheNumbersThatTheyHaveInLife() {
        assertThat(StationKind.of(Inventions.aidFormBuoy(3, "NET 1-88%").mmsi()))
                .isEqualTo(StationKind.AID_TO_NAVIGATION);
        int shipForm = Inventions.shipFormBuoy(3, "CT4-SIM-03-77%").mmsi();
        assertThat(Integer.toString(shipForm)).startsWith("2000");
        assertThat(Flags.load().hint(shipForm)).isEmpty();
    }

    @Test
    void antennaStandsWhereTheHullSays() {
        Hull hull = new Hull(80, 20, 12, 4, 0);
        Kinematics middle = new Moored(new Position(0, 0), 90).at(0);
        Kinematics antenna = hull.antenna(middle);
        assertThat(antenna.longitude_deg() * 111_319.49).isCloseTo(-30, within(0.01));
        assertThat(antenna.latitude_deg() * 110_574.28).isCloseTo(-4, within(0.01));
    }

    @Test
    void antennaOfATurningHullGoesRoundItsMiddle() {
        Hull hull = new Hull(10, 110, 8, 8, 0);
        Kinematics turning = new Kinematics(0, 0, 0, 0, 0, 1);
        assertThat(hull.antenna(turning).east_ms()).isCloseTo(50 * StrictMath.PI / 180, within(1e-9));
        assertThat(hull.antenna(turning).north_ms()).isCloseTo(0, within(1e-9));
    }

    @Test
    void watchKeepsEachStatusUntilTheNext() {
        Watch watch = Watch.of(NavigationalStatus.AT_ANCHOR).then(100, NavigationalStatus.UNDER_WAY);
        assertThat(watch.at(99.9)).isEqualTo(NavigationalStatus.AT_ANCHOR);
        assertThat(watch.at(100)).isEqualTo(NavigationalStatus.UNDER_WAY);
    }
}
