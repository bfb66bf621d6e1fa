package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.minutes;

import java.util.ArrayList;
import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Drift;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * A fishing fleet: boats that work each their own water, and three that lie to near each other all the time.
 *
 * @param mid maritime identification digits of their flag
 * @param firstNumber of the boats, which are numbered on
 * @param corner south-western, of the water of the first
 * @param boats that work; three more lie to
 * @param until_s the end of what is told
 */
record FishingFleet(int mid, int firstNumber, Position corner, int boats, double until_s) implements Story {

    private static final int IN_A_ROW = 4;
    private static final double WATER_m = 4_000;
    private static final double MARGIN_m = 600;
    private static final double[][] LYING_TO_m = {{0, 0}, {-60, 170}, {140, -90}};

    @Override
    public void stage(Cast cast) {
        for (int i = 0; i < boats; i++) {
            boat(cast, i);
        }
        lyingTo(cast);
    }

    private void boat(Cast cast, int index) {
        int number = firstNumber + index;
        double side_m = WATER_m - 2 * MARGIN_m;
        int row = index / IN_A_ROW;
        int column = index % IN_A_ROW;
        Position water = Places.offset(corner, column * WATER_m + MARGIN_m, row * WATER_m + MARGIN_m);
        Build build = index % 3 == 0 ? Build.TRAWLER : Build.FISHING_BOAT;
        cast.join(build.ship(
                Inventions.boat(mid, number),
                "FISHING",
                Wandering.within(water, side_m, 0.8, 4.5, until_s, cast.chance("boat " + number)),
                Watch.of(NavigationalStatus.FISHING)));
    }

    private void lyingTo(Cast cast) {
        Chance chance = cast.chance("lying to " + firstNumber);
        Drift drift = drift(chance);
        List<Ship> ships = new ArrayList<>();
        for (int i = 0; i < LYING_TO_m.length; i++) {
            Company company = new Company(
                    drift,
                    LYING_TO_m[i][0],
                    LYING_TO_m[i][1],
                    Wave.any(15, minutes(22), chance),
                    Wave.any(15, minutes(27), chance));
            ships.add(cast.join(Build.FISHING_BOAT.ship(
                    Inventions.boat(mid, firstNumber + boats + i),
                    "FISHING",
                    company,
                    Watch.of(NavigationalStatus.FISHING))));
        }
        Position middle = drift.at(until_s / 2).position();
        String note = "boats of a fishing fleet that lie to near each other";
        cast.tell(new Truth("fishing-fleet", List.copyOf(ships), 0, until_s, middle, true, true, note));
    }

    private Drift drift(Chance chance) {
        Position west = Places.offset(corner, -8_000, WATER_m);
        return new Drift(
                west,
                0,
                -chance.between(0.02, 0.05),
                chance.between(0.02, 0.05),
                Wave.any(250, 44_714, chance),
                Wave.any(400, 44_714, chance),
                chance.between(0, 360),
                Wave.any(12, minutes(40), chance));
    }
}
