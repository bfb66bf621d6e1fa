package org.hawser.detect.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hawser.sea.FixedPoint;
import org.hawser.sea.Wgs84;

/** The bounded search against a look at every millisecond, near the limit above all. */
class ContactFinderTest {

    private static final int LIMIT_M = 500;

    @Property(tries = 300)
    void findsWhatALookAtEveryMillisecondFinds(@ForAll long seed) {
        Random random = new Random(seed);
        int length_ms = 200 + random.nextInt(4000);
        MovingPoint a = leg(random, 0, 0, length_ms);
        double apart_m = LIMIT_M + random.nextGaussian() * (random.nextBoolean() ? 0.05 : 20);
        MovingPoint b = leg(random, apart_m, -random.nextInt(100), length_ms + random.nextInt(100));
        ContactFinder finder = new ContactFinder(LIMIT_M, a, b);
        int found = finder.find(0, length_ms);
        List<Long> fast = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            fast.add(finder.start_ms(i));
            fast.add(finder.end_ms(i));
        }
        assertThat(fast).isEqualTo(everyMillisecond(a, b, length_ms));
    }

    private static List<Long> everyMillisecond(MovingPoint a, MovingPoint b, int length_ms) {
        List<Long> bounds = new ArrayList<>();
        for (long t = 0; t < length_ms; t++) {
            if (apart(a, b, t) <= LIMIT_M && apart(a, b, t + 1) <= LIMIT_M) {
                if (!bounds.isEmpty() && bounds.getLast() == t) {
                    bounds.set(bounds.size() - 1, t + 1);
                } else {
                    bounds.add(t);
                    bounds.add(t + 1);
                }
            }
        }
        return bounds;
    }

    private static double apart(MovingPoint a, MovingPoint b, long time_ms) {
        a.moveTo(time_ms);
        b.moveTo(time_ms);
        return MovingPoint.distance_m(a, b);
    }

    /** A leg about 40 degrees north at up to 60 kn, {@code east_m} east of 20 degrees. */
    private static MovingPoint leg(Random random, double east_m, long from_ms, long to_ms) {
        double reach_m = random.nextDouble() * 31 * (to_ms - from_ms) / 1000;
        double bearing_rad = random.nextDouble() * 2 * Math.PI;
        double[] normals = new double[6];
        place(0, east_m, normals, 0);
        place(reach_m * Math.cos(bearing_rad), east_m + reach_m * Math.sin(bearing_rad), normals, 3);
        MovingPoint point = new MovingPoint();
        point.set(from_ms, to_ms, normals, 0);
        return point;
    }

    private static void place(double north_m, double east_m, double[] normals, int at) {
        double metresPerDegree = 111_320 * Math.cos(Math.toRadians(40));
        Wgs84.nVector(
                FixedPoint.fromDegrees(40 + north_m / 111_035),
                FixedPoint.fromDegrees(20 + east_m / metresPerDegree * 0.9966),
                normals,
                at);
    }
}
