package org.hawser.ais;

/** Static and voyage related data of class A stations: message 5 (ITU-R M.1371-5 annex 8, 3.3 table 52). */
public final class VoyageLayout {

    public static final UnsignedField AIS_VERSION = new UnsignedField(38, 2, 0);
    public static final UnsignedField IMO_NUMBER = new UnsignedField(40, 30, 0);
    public static final TextField CALL_SIGN = new TextField(70, 7);
    public static final TextField NAME = new TextField(112, 20);

    /** Type of ship and cargo (table 53). */
    public static final UnsignedField SHIP_TYPE = new UnsignedField(232, 8, 0);

    public static final DimensionsLayout DIMENSIONS = DimensionsLayout.at(240);

    /** Type of position fixing device: 0 undefined, 1 GPS, … 15 internal GNSS. */
    public static final UnsignedField POSITION_FIXING_DEVICE = new UnsignedField(270, 4, 0);

    public static final UnsignedField ETA_MONTH = new UnsignedField(274, 4, 0);
    public static final UnsignedField ETA_DAY = new UnsignedField(278, 5, 0);
    public static final UnsignedField ETA_HOUR = new UnsignedField(283, 5, 24);
    public static final UnsignedField ETA_MINUTE = new UnsignedField(288, 6, 60);
    public static final UnsignedField DRAUGHT_E1M = new UnsignedField(294, 8, 0);
    public static final TextField DESTINATION = new TextField(302, 20);

    /** Data terminal equipment not ready. */
    public static final FlagField DTE_NOT_READY = new FlagField(422);

    static final int BITS = 424;
    static final int LEAST_BITS = DIMENSIONS.end();

    private VoyageLayout() {}
}
