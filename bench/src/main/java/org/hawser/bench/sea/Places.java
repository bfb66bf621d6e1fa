package org.hawser.bench.sea;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hawser.sea.Position;

/** Places to ask about. */
final class Places {

    private Places() {}

    /** Evenly over the earth. */
    static Position[] world(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new Position(
                        Math.toDegrees(StrictMath.asin(2 * random.nextDouble() - 1)), random.nextDouble() * 360 - 180))
                .toArray(Position[]::new);
    }

    /** Over a box. */
    static Position[] around(long seed, int count, double south, double north, double west, double east) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new Position(
                        south + (north - south) * random.nextDouble(), west + (east - west) * random.nextDouble()))
                .toArray(Position[]::new);
    }
}
