package org.hawser.sim.demo;

import static org.hawser.sim.demo.Hours.hours;
import static org.hawser.sim.demo.Hours.minutes;
import static org.hawser.sim.motion.Places.place;

import java.util.List;
import org.hawser.sea.Position;
import org.hawser.sim.ship.Build;
import org.hawser.sim.ship.Inventions;
import org.hawser.sim.ship.NavigationalStatus;

/** Ships of the demonstration that work at sea. */
final class DemoWork {

    private static final int KOREA = 440;
    private static final int JAPAN = 431;
    private static final int TAIWAN = 416;
    private static final int CHINA = 414;

    private static final List<Position> FERRY_WAY =
            List.of(place(35.075, 129.100), place(34.600, 129.750), place(33.950, 130.120), place(33.800, 130.180));
    private static final List<Position> FERRY_BACK =
            List.of(place(33.815, 130.165), place(33.960, 130.135), place(34.610, 129.770), place(35.080, 129.115));

    private DemoWork() {}

    static List<Story> stories(double until_s) {
        return List.of(
                new TugAndTow(
                        Inventions.ship(KOREA, 130),
                        Inventions.boat(KOREA, 131),
                        List.of(
                                place(35.60, 129.85),
                                place(35.05, 129.40),
                                place(34.45, 128.95),
                                place(33.70, 127.75),
                                place(32.80, 126.70),
                                place(32.50, 124.80)),
                        -hours(6),
                        3.8,
                        340,
                        until_s),
                new TugAndTow(
                        Inventions.ship(TAIWAN, 132),
                        Inventions.boat(TAIWAN, 133),
                        List.of(place(25.35, 122.05), place(26.60, 122.75), place(29.40, 124.00)),
                        -hours(3),
                        4.4,
                        280,
                        until_s),
                new PairTrawling(
                        Inventions.boat(CHINA, 140),
                        Inventions.boat(CHINA, 141),
                        place(28.90, 123.05),
                        hours(2.5),
                        hours(3.5),
                        380,
                        until_s),
                new PairTrawling(
                        Inventions.boat(CHINA, 142),
                        Inventions.boat(CHINA, 143),
                        place(27.85, 122.70),
                        hours(3.5),
                        hours(1),
                        400,
                        until_s),
                new FishingFleet(CHINA, 150, place(29.20, 123.85), 12, until_s),
                new FishingFleet(TAIWAN, 170, place(26.30, 121.55), 12, until_s),
                new NetBuoys(Inventions.boat(CHINA, 190), place(27.30, 123.60), hours(11), hours(16), until_s),
                new Crossing(
                        Inventions.ship(KOREA, 220),
                        Build.FERRY,
                        NavigationalStatus.UNDER_WAY,
                        FERRY_WAY,
                        20,
                        hours(2.5),
                        -hours(2),
                        until_s),
                new Crossing(
                        Inventions.ship(JAPAN, 221),
                        Build.FERRY,
                        NavigationalStatus.UNDER_WAY,
                        FERRY_BACK,
                        24,
                        hours(3),
                        hours(1),
                        until_s),
                new Crossing(
                        Inventions.ship(CHINA, 222),
                        Build.DREDGER,
                        NavigationalStatus.RESTRICTED_MANOEUVRABILITY,
                        List.of(place(31.22, 122.35), place(31.25, 122.42)),
                        2.2,
                        minutes(20),
                        -hours(1),
                        until_s),
                new Patrol(Inventions.ship(JAPAN, 223), place(30.60, 127.60), 70_000, until_s),
                new Patrol(Inventions.ship(KOREA, 224), place(32.10, 125.30), 60_000, until_s));
    }
}
