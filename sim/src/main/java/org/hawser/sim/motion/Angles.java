package org.hawser.sim.motion;

/** Angles in degrees. */
public final class Angles {

    private static final double QUARTER_DEG = 90;
    private static final double RADIANS_A_DEGREE = StrictMath.PI / 180;

    private Angles() {}

    /** The same direction, 0 inclusive to 360 exclusive. */
    public static double direction(double angle_deg) {
        double rest = angle_deg % 360;
        return rest < 0 ? rest + 360 : rest == 0 ? 0 : rest;
    }

    /** The short way from one direction to another, -180 to 180. */
    public static double turn(double from_deg, double to_deg) {
        double way = direction(to_deg - from_deg);
        return way > 180 ? way - 360 : way;
    }

    /** Direction of a vector, clockwise from north. */
    public static double bearing(double east, double north) {
        return direction(StrictMath.toDegrees(StrictMath.atan2(east, north)));
    }

    /** Sine of an angle in degrees, good to the last digit or two. */
    public static double sine(double angle_deg) {
        double quarters = StrictMath.rint(angle_deg / QUARTER_DEG);
        return sineFromQuarter((long) quarters, (angle_deg - quarters * QUARTER_DEG) * RADIANS_A_DEGREE);
    }

    /** Cosine of an angle in degrees, good to the last digit or two. */
    public static double cosine(double angle_deg) {
        double quarters = StrictMath.rint(angle_deg / QUARTER_DEG);
        return sineFromQuarter((long) quarters + 1, (angle_deg - quarters * QUARTER_DEG) * RADIANS_A_DEGREE);
    }

    private static double sineFromQuarter(long quarters, double rest_rad) {
        return switch ((int) (quarters & 3)) {
            case 0 -> smallSine(rest_rad);
            case 1 -> smallCosine(rest_rad);
            case 2 -> -smallSine(rest_rad);
            default -> -smallCosine(rest_rad);
        };
    }

    /**
     * Taylor's series, whose first term left out is below 1e-19 at 45 degrees. Sums and products alone are the same on every
     * machine; StrictMath makes an object for each sine, which is felt where there are millions a second.
     */
    private static double smallSine(double x) {
        double square = x * x;
        double sum = 1.0 / 355_687_428_096_000.0;
        sum = sum * square - 1.0 / 1_307_674_368_000.0;
        sum = sum * square + 1.0 / 6_227_020_800.0;
        sum = sum * square - 1.0 / 39_916_800.0;
        sum = sum * square + 1.0 / 362_880.0;
        sum = sum * square - 1.0 / 5_040.0;
        sum = sum * square + 1.0 / 120.0;
        sum = sum * square - 1.0 / 6.0;
        return x + x * (square * sum);
    }

    /** As {@link #smallSine}; the first term left out is below 3e-18. */
    private static double smallCosine(double x) {
        double square = x * x;
        double sum = 1.0 / 20_922_789_888_000.0;
        sum = sum * square - 1.0 / 87_178_291_200.0;
        sum = sum * square + 1.0 / 479_001_600.0;
        sum = sum * square - 1.0 / 3_628_800.0;
        sum = sum * square + 1.0 / 40_320.0;
        sum = sum * square - 1.0 / 720.0;
        sum = sum * square + 1.0 / 24.0;
        sum = sum * square - 1.0 / 2.0;
        return 1 + square * sum;
    }
}
