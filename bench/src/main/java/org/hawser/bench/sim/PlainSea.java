package org.hawser.bench.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.Period;
import org.hawser.sim.Simulation;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.radio.Receiver;
import org.hawser.sim.radio.ShoreStation;
import org.hawser.sim.ship.Ship;

/**
 * A plain fleet, spread evenly over 300 km by 300 km of sea with receivers at every 60 km of it, so that nearly every ship is heard,
 * many by more than one. Who does what is a plain assumption, not taken from life.
 */
final class PlainSea implements Sea {

    private static final Instant START = Instant.parse("2018-03-01T00:00:00Z");

    private static final double SOUTH_deg = 28.5;
    private static final double NORTH_deg = 31.2;
    private static final double WEST_deg = 123;
    private static final double EAST_deg = 126.1;
    private static final int RECEIVERS_A_SIDE = 5;
    private static final double ANTENNA_m = 60;

    @Override
    public Simulation simulation(int ships, Duration length, long seed) {
        Chance chance = new Chance(seed);
        Period period = new Period(START, START.plus(length));
        List<Ship> fleet = new ArrayList<>();
        for (int number = 0; number < ships; number++) {
            Chance hers = chance.of("ships").of(number);
            fleet.add(new PlainShip(number, place(hers.uniform(), hers.uniform()), length.toSeconds(), hers).ship());
        }
        return new Simulation(chance.of("radio"), period, fleet, List.of(), receivers());
    }

    private static List<Receiver> receivers() {
        List<Receiver> receivers = new ArrayList<>();
        for (int row = 0; row < RECEIVERS_A_SIDE; row++) {
            for (int column = 0; column < RECEIVERS_A_SIDE; column++) {
                Position place = place((row + 0.5) / RECEIVERS_A_SIDE, (column + 0.5) / RECEIVERS_A_SIDE);
                receivers.add(ShoreStation.plain("SIM" + row + column, place, ANTENNA_m));
            }
        }
        return receivers;
    }

    /** A place in the area by its shares of height and breadth. */
    private static Position place(double northward, double eastward) {
        return new Position(
                SOUTH_deg + northward * (NORTH_deg - SOUTH_deg), WEST_deg + eastward * (EAST_deg - WEST_deg));
    }
}
