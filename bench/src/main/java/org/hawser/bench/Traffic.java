package org.hawser.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.hawser.ais.AivdmWriter;
import org.hawser.ais.Dimensions;
import org.hawser.ais.PositionReportClassA;
import org.hawser.ais.StaticAndVoyageData;

/**
 * A plain deterministic log for measuring speed: ships on straight courses in the East China Sea, some of which come together in
 * pairs. Not a simulation of a sea; its only truth is which pairs were planted.
 */
final class Traffic {

    /** Nothing read from this log may pass as real. */
    private static final String HEAD = "# hawser simulated: true; invented ships for measuring speed\r\n";

    private static final long START_MS = 1_522_540_800_000L;
    private static final long PERIOD_MS = 48 * 3_600_000L;
    private static final int STATIC_EVERY = 12;
    private static final double UNITS_PER_DEG = 600_000;
    private static final double M_PER_DEG = 111_000;
    private static final double MS_PER_H = 3_600_000;
    private static final double M_PER_NM = 1852;

    private final int ships;
    private final int pairs;
    private final int reportsPerShip;
    private final Ship[] fleet;

    /** A ship's course; one of a pair meets its partner and lies beside it for three hours. */
    private static final class Ship {
        int mmsi;
        double latitude_deg;
        double longitude_deg;
        double course_deg;
        double speed_kn;
        long lieFrom_ms;
        double offset_m;
    }

    Traffic(int ships, int positions, int pairs, long seed) {
        this.ships = ships;
        this.pairs = pairs;
        this.reportsPerShip = positions / ships;
        this.fleet = fleet(new Random(seed));
    }

    private Ship[] fleet(Random random) {
        Ship[] made = new Ship[ships];
        for (int i = 0; i < ships; i++) {
            Ship ship = new Ship();
            ship.mmsi = 412_900_000 + i;
            ship.latitude_deg = 22 + random.nextDouble() * 14;
            ship.longitude_deg = 122 + random.nextDouble() * 12;
            ship.course_deg = random.nextDouble() * 360;
            ship.speed_kn = i % 4 == 0 ? 0.1 : 8 + random.nextDouble() * 8;
            ship.lieFrom_ms = Long.MAX_VALUE;
            made[i] = ship;
        }
        for (int pair = 0; pair < pairs; pair++) {
            plant(made[pair * 2], made[pair * 2 + 1], random);
        }
        return made;
    }

    private static void plant(Ship first, Ship second, Random random) {
        second.latitude_deg = first.latitude_deg;
        second.longitude_deg = first.longitude_deg;
        first.speed_kn = 10;
        second.speed_kn = 10;
        second.course_deg = (first.course_deg + 180) % 360;
        first.lieFrom_ms = START_MS + (long) (MS_PER_H * (4 + random.nextInt(38)));
        second.lieFrom_ms = first.lieFrom_ms;
        second.offset_m = 60;
    }

    /** Writes the log; returns the number of positions in it. */
    int write(OutputStream out) throws IOException {
        out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
        AivdmWriter writer = new AivdmWriter(out);
        writer.source("BENCH");
        long step_ms = PERIOD_MS / reportsPerShip;
        for (int report = 0; report < reportsPerShip; report++) {
            for (int i = 0; i < ships; i++) {
                long time_ms = START_MS + report * step_ms + step_ms * i / ships / 1000 * 1000;
                position(writer, fleet[i], time_ms);
                if (report % STATIC_EVERY == i % STATIC_EVERY) {
                    identity(writer, fleet[i], time_ms);
                }
            }
        }
        return reportsPerShip * ships;
    }

    /** Hours sailed since the meeting's middle: negative before, 0 while lying together. */
    private static double sailed_h(Ship ship, long time_ms) {
        if (ship.lieFrom_ms == Long.MAX_VALUE) {
            return (time_ms - START_MS) / MS_PER_H;
        }
        double since_h = (time_ms - ship.lieFrom_ms) / MS_PER_H;
        return since_h < 0 ? since_h : Math.max(0, since_h - 3);
    }

    private static void position(AivdmWriter writer, Ship ship, long time_ms) throws IOException {
        double sailed_m = sailed_h(ship, time_ms) * ship.speed_kn * M_PER_NM;
        double course_rad = Math.toRadians(ship.course_deg);
        double north_m = sailed_m * Math.cos(course_rad) + ship.offset_m;
        double latitude_deg = ship.latitude_deg + north_m / M_PER_DEG;
        double east_m = sailed_m * Math.sin(course_rad);
        double longitude_deg = ship.longitude_deg + east_m / M_PER_DEG / Math.cos(Math.toRadians(ship.latitude_deg));
        writer.write(
                new PositionReportClassA(
                        1,
                        0,
                        ship.mmsi,
                        0,
                        0,
                        (int) Math.round(ship.speed_kn * 10),
                        true,
                        (int) Math.round(longitude_deg * UNITS_PER_DEG),
                        (int) Math.round(latitude_deg * UNITS_PER_DEG),
                        (int) Math.round(ship.course_deg * 10) % 3600,
                        (int) Math.round(ship.course_deg) % 360,
                        (int) (time_ms / 1000 % 60),
                        0,
                        false,
                        0),
                'A',
                time_ms);
    }

    private static void identity(AivdmWriter writer, Ship ship, long time_ms) throws IOException {
        writer.write(
                new StaticAndVoyageData(
                        0,
                        ship.mmsi,
                        0,
                        0,
                        "BENCH",
                        "BENCH " + ship.mmsi,
                        80,
                        new Dimensions(80, 20, 8, 8),
                        1,
                        0,
                        0,
                        24,
                        60,
                        50,
                        "NOWHERE",
                        false),
                'B',
                time_ms);
    }
}
