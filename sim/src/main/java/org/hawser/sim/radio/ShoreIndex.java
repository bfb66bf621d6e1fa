package org.hawser.sim.radio;

import java.util.ArrayList;
import java.util.List;

/** Which shore stations can hear anything at all in a square of a degree. */
final class ShoreIndex {

    private static final double METRES_A_DEGREE = 111_000;
    private static final double LEAST_COSINE = 0.01;
    private static final int ROWS = 180;
    private static final int COLUMNS = 360;
    private static final int[] NONE = {};

    private final int[][] squares = new int[ROWS * COLUMNS][];

    ShoreIndex(List<Receiver> receivers) {
        List<List<Integer>> lists = new ArrayList<>(java.util.Collections.nCopies(squares.length, List.of()));
        for (int i = 0; i < receivers.size(); i++) {
            if (receivers.get(i) instanceof ShoreStation shore) {
                note(shore, i, lists);
            }
        }
        for (int s = 0; s < squares.length; s++) {
            squares[s] = lists.get(s).isEmpty()
                    ? NONE
                    : lists.get(s).stream().mapToInt(i -> i).toArray();
        }
    }

    private static void note(ShoreStation shore, int receiver, List<List<Integer>> lists) {
        double reach_deg = shore.farthest_m() / METRES_A_DEGREE;
        double latitude = shore.place().latitude_deg();
        double poleward = StrictMath.min(90, StrictMath.abs(latitude) + reach_deg);
        double cosine = StrictMath.max(LEAST_COSINE, StrictMath.cos(StrictMath.toRadians(poleward)));
        int aside = (int) StrictMath.min(COLUMNS / 2.0, StrictMath.ceil(reach_deg / cosine));
        int middle = column(shore.place().longitude_deg());
        for (int row = row(latitude - reach_deg); row <= row(latitude + reach_deg); row++) {
            for (int c = middle - aside; c <= middle + aside; c++) {
                add(lists, row * COLUMNS + Math.floorMod(c, COLUMNS), receiver);
            }
        }
    }

    private static void add(List<List<Integer>> lists, int square, int receiver) {
        List<Integer> longer = new ArrayList<>(lists.get(square));
        if (!longer.contains(receiver)) {
            longer.add(receiver);
            lists.set(square, longer);
        }
    }

    /** Their indexes in the list of receivers, rising. */
    int[] near(double latitude_deg, double longitude_deg) {
        return squares[row(latitude_deg) * COLUMNS + column(longitude_deg)];
    }

    private static int row(double latitude_deg) {
        return Math.clamp((long) StrictMath.floor(latitude_deg + 90), 0, ROWS - 1);
    }

    private static int column(double longitude_deg) {
        return Math.floorMod((int) StrictMath.floor(longitude_deg + 180), COLUMNS);
    }
}
