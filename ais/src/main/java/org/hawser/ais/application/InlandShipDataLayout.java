package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Inland ship static and voyage related data: 200/10 (Commission Regulation (EC) 415/2007).
 *
 * <p>Other data under this identifier are in real traffic; a hazard that the table does not know gives them away.
 */
public final class InlandShipDataLayout {

    /** Unique European vessel identification number (ENI). In gpsd {@code vin}. */
    public static final TextField VESSEL_IDENTIFIER = new TextField(0, 8);

    /** 1/10 m, 1 to 8000; 0 not available. */
    public static final UnsignedField LENGTH = new UnsignedField(48, 13, 0);

    /** 1/10 m, 1 to 1000; 0 not available. */
    public static final UnsignedField BEAM = new UnsignedField(61, 10, 0);

    /** ERI classification, 8000 to 8370, or a type as in message 5. */
    public static final UnsignedField SHIP_TYPE = new UnsignedField(71, 14, 0);

    /** Blue cones, 0 to 3; 4 B-flag; 5 unknown. */
    public static final UnsignedField HAZARD = new UnsignedField(85, 3, 5);

    /** 1/100 m, 1 to 2000; 0 not available. */
    public static final UnsignedField DRAUGHT = new UnsignedField(88, 11, 0);

    /** 0 not available, 1 unloaded, 2 loaded. */
    public static final UnsignedField LOADED = new UnsignedField(99, 2, 0);

    /** Speed from better than GNSS. In gpsd {@code speed_q}. */
    public static final FlagField SPEED_PRECISE = new FlagField(101);

    /** In gpsd {@code course_q}. */
    public static final FlagField COURSE_PRECISE = new FlagField(102);

    /** In gpsd {@code heading_q}. */
    public static final FlagField HEADING_PRECISE = new FlagField(103);

    /** Measured values of {@link #LENGTH}. */
    public static final Scale LENGTH_SCALE = new Scale(1, 8000, 0, 1, 10);

    /** Measured values of {@link #BEAM}. */
    public static final Scale BEAM_SCALE = new Scale(1, 1000, 0, 1, 10);

    /** Measured values of {@link #DRAUGHT}. */
    public static final Scale DRAUGHT_SCALE = new Scale(1, 2000, 0, 1, 100);

    static final int BITS = 112;

    private InlandShipDataLayout() {}

    /** Whether the data have just the length of this application and a hazard of the table. */
    public static boolean fits(PayloadBits bits) {
        return bits.bitCount() == BITS && HAZARD.read(bits) <= 5;
    }
}
