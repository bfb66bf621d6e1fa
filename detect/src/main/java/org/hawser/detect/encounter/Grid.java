package org.hawser.detect.encounter;

/**
 * A grid of cubes in earth-centred space. It has no seam: the antimeridian, whole degrees and the poles are nothing special to it.
 */
final class Grid {

    static final int CELL_M = 4_000;

    /** Cells to each side of the earth's centre fit in this many bits: 2048 cells of 4 km reach 8192 km. */
    private static final int BITS = 12;

    private static final int HALF = 1 << (BITS - 1);

    private Grid() {}

    static int cell(int coordinate_m) {
        return Math.floorDiv(coordinate_m, CELL_M);
    }

    static long key(int x, int y, int z) {
        return ((long) (x + HALF) << (2 * BITS)) | ((long) (y + HALF) << BITS) | (z + HALF);
    }

    /**
     * The one cell that owns what two pieces have to do with each other: the cell of the lowest corner that their boxes share.
     * The boxes must meet; then both pieces stand in this cell.
     */
    static long owner(LegBuffer a, int i, LegBuffer b, int j) {
        int x = cell(Math.max(a.low_m(i, 0), b.low_m(j, 0)));
        int y = cell(Math.max(a.low_m(i, 1), b.low_m(j, 1)));
        int z = cell(Math.max(a.low_m(i, 2), b.low_m(j, 2)));
        return key(x, y, z);
    }

    /** Spreads keys over partitions evenly, the same way in every run. */
    static int partition(long key, int partitions) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        return (int) Math.floorMod(mixed ^ (mixed >>> 32), (long) partitions);
    }
}
