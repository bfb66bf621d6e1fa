package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.motion.Places.place;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.chance.Chance;
import org.hawser.sim.demo.PilotStation.Inbound;
import org.hawser.sim.motion.Lying;
import org.hawser.sim.motion.Moored;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Identity;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;

/** What happens in and off the ports of the demonstration. */
final class DemoHarbours {

    private static final int KOREA = 440;
    private static final int TAIWAN = 416;
    private static final int CHINA = 414;
    private static final int PANAMA = 354;
    private static final int LIBERIA = 636;
    private static final int HONG_KONG = 477;
    private static final int SINGAPORE = 563;
    private static final int MARSHALL_ISLANDS = 538;

    private DemoHarbours() {}

    static List<Story> stories(double until_s) {
        return List.of(
                neighbours("KRPUS", place(34.98, 129.02), 330, PANAMA, 110, until_s),
                neighbours("CNZOS", place(29.88, 122.52), 380, LIBERIA, 112, until_s),
                neighbours("TWKHH", place(22.54, 120.20), 350, HONG_KONG, 114, until_s),
                neighbours("KRUSN", place(35.45, 129.46), 300, MARSHALL_ISLANDS, 116, until_s),
                pilots(),
                harbourTug(),
                bunkering(),
                waiting(),
                new BerthNeighbours(
                        "KRPUS", place(35.095, 129.055), 65, 190, Build.FEEDER, ships(SINGAPORE, 210, 3), until_s),
                new BerthNeighbours(
                        "TWKEL", place(25.152, 121.752), 20, 130, Build.COASTER, ships(TAIWAN, 213, 2), until_s));
    }

    private static Story neighbours(String port, Position place, double apart_m, int mid, int number, double until_s) {
        return new AnchoredNeighbours(
                port,
                place,
                apart_m,
                Inventions.ship(mid, number),
                Build.BULK_CARRIER,
                Inventions.ship(SINGAPORE, number + 1),
                Build.COASTAL_TANKER,
                until_s);
    }

    private static Story pilots() {
        return new PilotStation(
                "KRPUS",
                Inventions.boat(KOREA, 120),
                place(35.070, 129.080),
                place(34.990, 129.220),
                List.of(
                        inbound(121, Build.CONTAINER_SHIP, 3, place(35.035, 129.105), false),
                        inbound(122, Build.BULK_CARRIER, 8, place(35.015, 129.085), false),
                        inbound(123, Build.PRODUCT_TANKER, 13.5, place(35.020, 129.060), true),
                        inbound(124, Build.CAR_CARRIER, 20, place(35.000, 129.105), false),
                        inbound(125, Build.FEEDER, 29, place(35.000, 129.080), false),
                        inbound(126, Build.CONTAINER_SHIP, 37, place(34.985, 129.060), false)));
    }

    private static Inbound inbound(int number, Build build, double startHours, Position anchor, boolean waits) {
        Position from = place(35.45, 129.60 + 0.02 * (number - 121));
        return new Inbound(Inventions.ship(LIBERIA, number), build, hours(startHours), from, anchor, waits);
    }

    private static Story harbourTug() {
        return new SideBySide(
                "harbour-tug",
                "TWKHH",
                Inventions.ship(PANAMA, 134),
                Build.BULK_CARRIER,
                NavigationalStatus.MOORED,
                new Moored(place(22.590, 120.268), 330),
                Inventions.boat(TAIWAN, 135),
                Build.TUG,
                place(22.600, 120.252),
                hours(9),
                hours(12.5),
                "a harbour tug stands by alongside a ship at her berth");
    }

    private static Story bunkering() {
        return new SideBySide(
                "bunkering-in-port",
                "TWKHH",
                Inventions.ship(MARSHALL_ISLANDS, 200),
                Build.BULK_CARRIER,
                NavigationalStatus.AT_ANCHOR,
                Lying.toAnchor(place(22.565, 120.225), new Chance(200)),
                Inventions.ship(TAIWAN, 201),
                Build.BUNKER_TANKER,
                place(22.582, 120.222),
                hours(20),
                hours(25.5),
                "a bunker tanker alongside a ship at anchor within the port's limits");
    }

    private static Story waiting() {
        return new SideBySide(
                "waiting-for-berth",
                "CNZOS",
                Inventions.ship(CHINA, 202),
                Build.COASTER,
                NavigationalStatus.AT_ANCHOR,
                Lying.toAnchor(place(29.912, 122.246), new Chance(202)),
                Inventions.ship(CHINA, 203),
                Build.COASTER,
                place(29.900, 122.268),
                hours(5),
                hours(16),
                "two coasters on one anchor wait for a berth");
    }

    private static List<Identity> ships(int mid, int firstNumber, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> Inventions.ship(mid, firstNumber + i))
                .toList();
    }
}
