package org.hawser.detect.encounter;

/** Cuts legs into pieces short enough for the grid, each with its box. */
final class LegCutter {

    /** Longest piece: about a cell's side, so that a piece lies in few cells. */
    private static final double PIECE_M = 4_000;

    /** Least radius of curvature of the ellipsoid, for a bound on how far an arc stands off its chord. */
    private static final double LEAST_RADIUS_M = 6_335_000;

    /** More than all rounding in positions. */
    private static final double ROUNDING_M = 0.01;

    private final double halfReach_m;
    private final MovingPoint point = new MovingPoint();
    private final double[] first_m = new double[3];
    private final double[] second_m = new double[3];

    LegCutter(EncounterSettings settings) {
        this.halfReach_m = settings.contactDistance_m() / 2.0;
    }

    void cut(int mmsi, long from_ms, long to_ms, double[] ends, double length_m, LegBuffer legs) {
        point.set(from_ms, to_ms, ends, 0);
        int pieces = (int) Math.max(1, Math.min(to_ms - from_ms, (long) Math.ceil(length_m / PIECE_M)));
        double arc_m = length_m * 1.01 / pieces;
        double margin_m = halfReach_m + arc_m * arc_m / (8 * LEAST_RADIUS_M) + ROUNDING_M;
        long start_ms = from_ms;
        place(from_ms, first_m);
        for (int i = 1; i <= pieces; i++) {
            long end_ms = from_ms + (to_ms - from_ms) * i / pieces;
            place(end_ms, second_m);
            int at = legs.grow();
            legs.set(at, mmsi, start_ms, end_ms, from_ms, to_ms, ends);
            legs.setBox(at, first_m, second_m, margin_m);
            start_ms = end_ms;
            System.arraycopy(second_m, 0, first_m, 0, 3);
        }
    }

    private void place(long time_ms, double[] out_m) {
        point.moveTo(time_ms);
        out_m[0] = point.x_m;
        out_m[1] = point.y_m;
        out_m[2] = point.z_m;
    }
}
