package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.motion.Company;
import org.hawser.sim.motion.Drift;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.motion.Motion;
import org.hawser.sim.motion.Places;
import org.hawser.sim.motion.Stages;
import org.hawser.sim.motion.Wave;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;
import org.hawser.sim.ship.Ship;
import org.hawser.sim.ship.Watch;
import org.hawser.sim.truth.Truth;

/**
 * Buoys with AIS stations along a drift net, and the boat that tends it, which lies by it for some hours.
 *
 * @param place of the first buoy at the start
 * @param start_s when the boat is at the net
 * @param end_s when she leaves it
 * @param until_s the end of what is told
 */
record NetBuoys(Identity boat, Position place, double start_s, double end_s, double until_s) implements Story {

    private static final int BUOYS = 10;
    private static final double APART_m = 320;
    private static final double MIDDLE_m = 4.5 * APART_m;
    private static final double SET_ms = 0.12;
    private static final double RUN_s = minutes(40);

    @Override
    public void stage(Cast cast) {
        Chance chance = cast.chance("net of " + boat.name());
        List<Ship> buoys = new ArrayList<>();
        for (int i = 0; i < BUOYS; i++) {
            Motion motion = drift(i * APART_m, chance);
            buoys.add(cast.join(
                    Build.NET_BUOY.ship(identity(i, chance), "", motion, Watch.of(NavigationalStatus.UNDER_WAY))));
        }
        Motion net = drift(MIDDLE_m, chance);
        Ship tender =
                cast.join(Build.FISHING_BOAT.ship(boat, "FISHING", tending(net), Watch.of(NavigationalStatus.FISHING)));
        tell(cast, buoys, tender, net);
    }

    /** Half of them with a number like an aid to navigation's, half with one like a ship's. */
    private static Identity identity(int index, Chance chance) {
        int battery = 60 + chance.whole(40);
        return index % 2 == 0
                ? Inventions.aidFormBuoy(index, String.format(Locale.ROOT, "NET %d-%d%%", 40 + index, battery))
                : Inventions.shipFormBuoy(index, String.format(Locale.ROOT, "CT4-SIM-%02d-%d%%", index, battery));
    }

    private Drift drift(double along_m, Chance chance) {
        return new Drift(
                Places.offset(place, along_m, along_m / 4),
                0,
                SET_ms / 3,
                -SET_ms,
                Wave.any(20, minutes(70), chance),
                Wave.any(20, minutes(90), chance),
                0,
                Wave.NONE);
    }

    private Motion tending(Motion net) {
        Motion before = new Moored(Places.offset(net.at(start_s).position(), -9_000, 5_000), 120);
        Motion after = new Moored(Places.offset(net.at(end_s).position(), -9_000, -6_000), 200);
        Motion beside = new Company(net, 60, 90, Wave.NONE, Wave.NONE);
        return Stages.of(before).then(start_s - RUN_s, RUN_s, beside).then(end_s, RUN_s, after);
    }

    private void tell(Cast cast, List<Ship> buoys, Ship tender, Motion net) {
        Position middle = net.at(until_s / 2).position();
        String note = "buoys on a drift net, " + Math.round(APART_m) + " m from each to the next";
        cast.tell(new Truth("net-buoys", List.copyOf(buoys), 0, until_s, middle, true, true, note));
        List<Ship> met = new ArrayList<>(buoys.subList(3, 7));
        met.add(0, tender);
        Position there = net.at((start_s + end_s) / 2).position();
        cast.tell(new Truth(
                "net-buoys-tended",
                List.copyOf(met),
                start_s,
                end_s,
                there,
                true,
                true,
                "a fishing boat at her net, among its buoys"));
    }
}
