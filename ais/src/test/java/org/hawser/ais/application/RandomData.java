package org.hawser.ais.application;

import java.util.List;
import java.util.Random;
import org.hawser.ais.BinaryData;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/** Data of every application with random bits, in lengths that fit. */
final class RandomData {

    /** How many bits the data of an identifier may have; several where it has several forms or elements. */
    record Application(int dac, int fi, List<Integer> bits) {

        private Application(int dac, int fi, Integer... bits) {
            this(dac, fi, List.of(bits));
        }
    }

    static final List<Application> APPLICATIONS = List.of(
            new Application(0, 0, 48),
            new Application(1, 0, 12, 16, 24, 112, 950),
            new Application(1, 2, 16, 80),
            new Application(1, 3, 10, 16, 80),
            new Application(1, 4, 144, 264),
            new Application(1, 5, 31, 32, 80),
            new Application(1, 11, 288, 296, 304),
            new Application(1, 12, 272),
            new Application(1, 13, 416),
            new Application(1, 14, 102, 104, 200, 288),
            new Application(1, 15, 11, 16),
            new Application(1, 16, 13, 16, 48, 120, 240, 840),
            new Application(1, 17, 120, 240, 360, 480),
            new Application(1, 18, 229, 272),
            new Application(1, 19, 202, 304),
            new Application(1, 20, 272),
            new Application(1, 21, 304, 312),
            new Application(1, 22, 142, 144, 229, 232, 316, 320, 925, 928),
            new Application(1, 23, 142, 144, 925, 928),
            new Application(1, 24, 294, 304),
            new Application(1, 25, 29, 32, 46, 488),
            new Application(1, 26, 112, 224, 336, 560, 896),
            new Application(1, 29, 16, 24, 976),
            new Application(1, 30, 16, 80, 976),
            new Application(1, 31, 294, 296, 304, 312),
            new Application(1, 32, 97, 104, 185, 273),
            new Application(1, 40, 16),
            new Application(200, 21, 160),
            new Application(200, 22, 144),
            new Application(200, 23, 200),
            new Application(200, 24, 112),
            new Application(200, 40, 112),
            new Application(200, 55, 80),
            new Application(235, 10, 48),
            new Application(250, 10, 48));

    private RandomData() {}

    static BinaryData of(Random random, int bitCount) {
        PayloadBits bits = new PayloadBits();
        bits.clear(bitCount);
        for (int i = 0; i < bitCount; i++) {
            new UnsignedField(i, 1, 0).write(bits, random.nextInt(2));
        }
        return BinaryData.of(bits);
    }

    /** Data of a route with {@code waypoints}, which says how many they are. */
    static BinaryData route(Random random, int waypoints, int extraBits) {
        PayloadBits bits = of(
                        random, RouteLayout.WAYPOINTS_START + waypoints * RouteLayout.WAYPOINTS_STRIDE + extraBits)
                .bits();
        RouteLayout.WAYPOINT_COUNT.write(bits, waypoints);
        return BinaryData.of(bits);
    }
}
