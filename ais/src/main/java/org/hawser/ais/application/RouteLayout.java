package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;

/**
 * Route information, broadcast (27) and addressed (28): 1/27 and 1/28 (IMO SN.1/Circ.289).
 */
public final class RouteLayout {

    /** Joins messages of one sender, such as a text to a notice; 0 as a rule: none. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** 0 ship, 1 authority. */
    public static final UnsignedField SENDER = new UnsignedField(10, 3, 0);

    /**
     * 0 undefined, 1 mandatory, 2 recommended, 3 alternative, 4 recommended through ice, 5 plan of a ship, 31 cancelled.
     * In gpsd {@code rtype}.
     */
    public static final UnsignedField ROUTE_TYPE = new UnsignedField(13, 5, 0);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField MONTH = new UnsignedField(18, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(22, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(27, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(32, 6, 60);

    /** From the start; 0 cancels the route; 262143 not available. In gpsd {@code duration}. */
    public static final UnsignedField DURATION_MIN = new UnsignedField(38, 18, 262_143);

    /** 0 to 16; the waypoints follow. In gpsd {@code waycount}. */
    public static final UnsignedField WAYPOINT_COUNT = new UnsignedField(56, 5, 0);

    /** Measured values of {@link #DURATION_MIN}. */
    public static final Scale DURATION_MIN_SCALE = new Scale(0, 262142, 0, 1, 1);

    /** First bit of the first of {@link WaypointLayout}. */
    public static final int WAYPOINTS_START = 61;

    /** Bits from one to the next. */
    public static final int WAYPOINTS_STRIDE = WaypointLayout.BITS;

    static final int MOST_WAYPOINTS = 16;

    private RouteLayout() {}

    /** How many waypoints there are, where {@link #fits}. */
    public static int count(PayloadBits bits) {
        return WAYPOINT_COUNT.read(bits);
    }

    /** Whether the data hold as many waypoints as they say, at most 16, and less than one more. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.counted(bits, WAYPOINTS_START, WAYPOINTS_STRIDE, count(bits)) && count(bits) <= MOST_WAYPOINTS;
    }
}
