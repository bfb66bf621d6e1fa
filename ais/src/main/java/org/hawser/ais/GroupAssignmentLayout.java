package org.hawser.ais;

/** Group assignment command: message 23 (ITU-R M.1371-5 annex 8, 3.21 table 76). */
public final class GroupAssignmentLayout {

    public static final AreaLayout AREA = AreaLayout.at(40);

    /** Which stations: 0 all mobiles, 1 class A, 2 class B, 3 SAR aircraft, 4 class B "SO", 5 class B "CS", 6 inland, 10 base coverage. */
    public static final UnsignedField STATION_TYPE = new UnsignedField(110, 4, 0);

    /** Only ships of this type; 0: all. */
    public static final UnsignedField SHIP_TYPE = new UnsignedField(114, 8, 0);

    /** 0 transmit A and B, receive A and B; 1 transmit A; 2 transmit B; each receives both. */
    public static final UnsignedField TX_RX_MODE = new UnsignedField(144, 2, 0);

    /** Code of table 77: 0 as autonomous, 1 ten minutes, … 10 two seconds, 11 next shorter, 12 next longer. */
    public static final UnsignedField REPORTING_INTERVAL = new UnsignedField(146, 4, 0);

    /** How long to be silent; 0: not at all. */
    public static final UnsignedField QUIET_TIME_MIN = new UnsignedField(150, 4, 0);

    static final int BITS = 160;
    static final int LEAST_BITS = QUIET_TIME_MIN.end();

    private GroupAssignmentLayout() {}
}
