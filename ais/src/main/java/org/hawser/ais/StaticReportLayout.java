package org.hawser.ais;

/** Static data report: message 24, parts A and B (ITU-R M.1371-5 annex 8, 3.22 tables 77 to 79). */
public final class StaticReportLayout {

    /** {@link #PART} of part A. */
    public static final int PART_A = 0;

    /** {@link #PART} of part B. */
    public static final int PART_B = 1;

    public static final UnsignedField PART = new UnsignedField(38, 2, 0);

    /** Part A. */
    public static final TextField NAME = new TextField(40, 20);

    /** Part B, as the fields that follow. */
    public static final UnsignedField SHIP_TYPE = new UnsignedField(40, 8, 0);

    /** The unit's maker; its model and serial number follow. */
    public static final TextField VENDOR = new TextField(48, 3);

    /** The same bits as maker, model and serial number, as they were before they were divided. */
    public static final TextField UNDIVIDED_VENDOR_ID = new TextField(48, 7);

    public static final UnsignedField UNIT_MODEL = new UnsignedField(66, 4, 0);
    public static final UnsignedField UNIT_SERIAL_NUMBER = new UnsignedField(70, 20, 0);
    public static final TextField CALL_SIGN = new TextField(90, 7);
    public static final DimensionsLayout DIMENSIONS = DimensionsLayout.at(132);

    /** In place of the dimensions where the sender is a craft of a parent ship (98MIDxxxx). */
    public static final UnsignedField MOTHERSHIP_MMSI = new UnsignedField(132, 30, 0);

    public static final UnsignedField POSITION_FIXING_DEVICE = new UnsignedField(162, 4, 0);

    static final int BITS_A = 160;
    static final int BITS_B = 168;
    static final int LEAST_BITS = SHIP_TYPE.end();

    private static final int CRAFT_OF_PARENT_SHIP = 98;

    private StaticReportLayout() {}

    /** Whether part B of this sender carries {@link #MOTHERSHIP_MMSI} (ITU-R M.585-9 annex 2). */
    public static boolean isCraftOfParentShip(int mmsi) {
        return mmsi / 10_000_000 == CRAFT_OF_PARENT_SHIP;
    }
}
