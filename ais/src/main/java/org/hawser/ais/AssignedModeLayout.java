package org.hawser.ais;

/**
 * Assigned mode command: message 16 (ITU-R M.1371-5 annex 8, 3.14), to one station or two.
 */
public final class AssignedModeLayout {

    public static final RepeatedField DESTINATION_MMSI = RepeatedField.of(40, 30, 52);

    /** Slots from this message to the first assigned one; with {@link #INCREMENT} 0: reports in ten minutes. */
    public static final RepeatedField SLOT_OFFSET = RepeatedField.of(70, 12, 52);

    /** Slots from one assigned slot to the next; 0: the offset is a number of reports (3.14). */
    public static final RepeatedField INCREMENT = RepeatedField.of(82, 10, 52);

    static final int MOST = 2;
    static final int BITS_ONE = 96;
    static final int BITS_TWO = 144;
    static final int LEAST_BITS = INCREMENT.first().end();

    private AssignedModeLayout() {}

    /** How many stations are commanded. */
    public static int count(PayloadBits bits) {
        return INCREMENT.count(bits, MOST);
    }
}
