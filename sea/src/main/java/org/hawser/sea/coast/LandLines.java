package org.hawser.sea.coast;

import java.util.Arrays;
import java.util.List;
import org.hawser.sea.Position;

/** Puts pieces of land into the form of the coast's file. */
final class LandLines {

    private LandLines() {}

    static CoastFile of(CoastGrid grid, List<Land> lands) {
        List<Territory> territories =
                lands.stream().map(Land::territory).distinct().toList();
        int size = lands.stream().mapToInt(land -> land.shore().size() + 1).sum();
        int[] column = new int[size];
        int[] row = new int[size];
        short[] right = new short[size];
        int[] start = new int[lands.size() + 1];
        int at = 0;
        for (int line = 0; line < lands.size(); line++) {
            start[line] = at;
            List<Position> shore = lands.get(line).shore();
            Arrays.fill(right, at, at + shore.size() + 1, (short)
                    territories.indexOf(lands.get(line).territory()));
            for (int i = 0; i <= shore.size(); i++) {
                Position point = shore.get(i % shore.size());
                column[at] = (int) Math.round(grid.columnOf(point.longitude_deg()));
                row[at++] = (int) Math.round(grid.rowOf(point.latitude_deg()));
            }
        }
        start[lands.size()] = at;
        short[] left = new short[size];
        Arrays.fill(left, (short) GridLines.SEA);
        GridLines borders = new GridLines(grid, new int[0], new int[0], new int[1], new short[0], new short[0]);
        return new CoastFile(territories, new GridLines(grid, column, row, start, left, right), borders, List.of());
    }
}
