package org.hawser.sim.demo;

import org.hawser.sea.Position;
import org.hawser.sim.motion.Places;

/**
 * Where lanes of the demonstration begin and end: a point off a port, and an anchorage near it with rows of berths.
 *
 * @param approach where ships come from and go to
 * @param firstAnchor south-western corner of the anchorage
 */
record Port(String code, Position approach, Position firstAnchor) {

    /** Neighbours must not swing within 500 m of each other. */
    private static final double APART_m = 1_700;

    static Port at(
            String code,
            double latitude_deg,
            double longitude_deg,
            double anchorLatitude_deg,
            double anchorLongitude_deg) {
        return new Port(
                code, Places.place(latitude_deg, longitude_deg), Places.place(anchorLatitude_deg, anchorLongitude_deg));
    }

    /** The anchor berth in a row, from the south, and a column, from the west. */
    Position anchor(int row, int column) {
        return Places.offset(firstAnchor, column * APART_m, row * APART_m);
    }
}
