package org.hawser.ais;

/**
 * Extended position report of class B stations: message 19 (ITU-R M.1371-5 annex 8, 3.17 table 71). It begins like message 18,
 * to the second; those fields are read through {@link ClassBLayout}.
 */
public final class ExtendedClassBLayout {

    /** Spare bits, which once were for regional use. */
    public static final UnsignedField REGIONAL = new UnsignedField(139, 4, 0);

    public static final TextField NAME = new TextField(143, 20);
    public static final UnsignedField SHIP_TYPE = new UnsignedField(263, 8, 0);
    public static final DimensionsLayout DIMENSIONS = DimensionsLayout.at(271);
    public static final UnsignedField POSITION_FIXING_DEVICE = new UnsignedField(301, 4, 0);
    public static final FlagField RAIM = new FlagField(305);
    public static final FlagField DTE_NOT_READY = new FlagField(306);
    public static final FlagField ASSIGNED = new FlagField(307);

    static final int BITS = 312;
    static final int LEAST_BITS = DIMENSIONS.end();

    private ExtendedClassBLayout() {}
}
