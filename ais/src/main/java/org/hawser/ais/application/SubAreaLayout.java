package org.hawser.ais.application;

import org.hawser.ais.RepeatedField;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * One sub-area of an area notice (IMO SN.1/Circ.289); bit 0 is its first.
 *
 * <pre>
 *   shape 3 | scale 2 | longitude 25 | latitude 24 | precision 3 | radius 12 | spare 18                    0 circle
 *                                                                | east 8 | north 8 | orientation 9 | spare 5   1 rectangle
 *                                                                | radius 12 | left 9 | right 9             2 sector
 *           | scale 2 | four times: bearing 10, distance 10 | spare 2                                       3 polyline, 4 polygon
 *           | text 84                                                                                       5 text
 * </pre>
 */
public final class SubAreaLayout {

    /** 0 circle or point, 1 rectangle, 2 sector, 3 polyline, 4 polygon, 5 text. */
    public static final UnsignedField SHAPE = new UnsignedField(0, 3, 0);

    /** Distances are multiplied by ten to this power; shapes 0 to 4. */
    public static final UnsignedField SCALE_FACTOR = new UnsignedField(3, 2, 0);

    /** Centre, or corner in the south-west before it is turned; shapes 0 to 2; 181 degrees: not available. */
    public static final SignedField LONGITUDE_E3MIN = new SignedField(5, 25, Positions.NO_LONGITUDE_E3MIN);

    /** As the longitude; 91 degrees: not available. */
    public static final SignedField LATITUDE_E3MIN = new SignedField(30, 24, Positions.NO_LATITUDE_E3MIN);

    /** Decimals of the position that hold; shapes 0 to 2. */
    public static final UnsignedField PRECISION = new UnsignedField(54, 3, 4);

    /** Shapes 0 and 2; 0 in shape 0: a point. */
    public static final UnsignedField RADIUS = new UnsignedField(57, 12, 0);

    /** Rectangle: size to the east; 0: a line north and south. */
    public static final UnsignedField EAST = new UnsignedField(57, 8, 0);

    /** Rectangle: size to the north; 0: a line east and west. */
    public static final UnsignedField NORTH = new UnsignedField(65, 8, 0);

    /** Rectangle: turned clockwise about its corner, 0 to 359. */
    public static final UnsignedField ORIENTATION_DEG = new UnsignedField(73, 9, 0);

    /** Sector: true bearing of its left boundary, 0 to 359. */
    public static final UnsignedField LEFT_DEG = new UnsignedField(69, 9, 0);

    /** Sector: true bearing of its right boundary, 0 to 359. */
    public static final UnsignedField RIGHT_DEG = new UnsignedField(78, 9, 0);

    /** Polyline and polygon: from the point before, in half degrees from true north, 0 to 719; 720 not available. */
    public static final RepeatedField BEARING = new RepeatedField(new UnsignedField(5, 10, 720), 20);

    /** Polyline and polygon: from the point before; 0: no point. */
    public static final RepeatedField DISTANCE = new RepeatedField(new UnsignedField(15, 10, 0), 20);

    /** How many points a polyline or polygon has at most. */
    public static final int POINTS = 4;

    /** Shape 5. */
    public static final TextField TEXT = new TextField(3, 14);

    static final int BITS = 87;

    private SubAreaLayout() {}
}
