package org.hawser.ais;

/**
 * Where the position that a station reports lies in its hull, in whole metres. All 0: not available. Bow and port 0 with the
 * others given: the reference point is not available, length and width are (ITU-R M.1371-5 figure 41).
 *
 * @param toBow_m 0 to 511; 511 is 511 m or more
 * @param toStern_m 0 to 511
 * @param toPort_m 0 to 63; 63 is 63 m or more
 * @param toStarboard_m 0 to 63
 */
public record Dimensions(int toBow_m, int toStern_m, int toPort_m, int toStarboard_m) {

    public static final Dimensions NOT_AVAILABLE = new Dimensions(0, 0, 0, 0);

    /** Length overall; 0 where not available. */
    public int length_m() {
        return toBow_m + toStern_m;
    }

    /** Width; 0 where not available. */
    public int width_m() {
        return toPort_m + toStarboard_m;
    }
}
