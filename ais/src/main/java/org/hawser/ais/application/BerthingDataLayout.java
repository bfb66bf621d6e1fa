package org.hawser.ais.application;

import org.hawser.ais.FlagField;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SignedField;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Berthing data: a request from a ship, an assignment from an authority: 1/20 (IMO SN.1/Circ.289).
 */
public final class BerthingDataLayout {

    /** Joins messages of one sender, such as a text to a notice; 0 as a rule: none. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** 1 to 510; 511: 511 m or more; 0 not available. In gpsd {@code berth_length}. */
    public static final UnsignedField BERTH_LENGTH_M = new UnsignedField(10, 9, 0);

    /** 1/10 m, 1 to 254; 255: 25.5 m or more; 0 not available. */
    public static final UnsignedField BERTH_DEPTH = new UnsignedField(19, 8, 0);

    /**
     * 1 port side to, 2 starboard side to, 3 Mediterranean, 4 mooring buoy, 5 anchorage; 0 not available. In gpsd {@code
     * position}.
     */
    public static final UnsignedField MOORING_POSITION = new UnsignedField(27, 3, 0);

    /** 1 to 12; 0 not available. */
    public static final UnsignedField MONTH = new UnsignedField(30, 4, 0);

    /** 1 to 31; 0 not available. */
    public static final UnsignedField DAY = new UnsignedField(34, 5, 0);

    /** 0 to 23 UTC; 24 not available. */
    public static final UnsignedField HOUR = new UnsignedField(39, 5, 24);

    /** 0 to 59 UTC; 60 not available. */
    public static final UnsignedField MINUTE = new UnsignedField(44, 6, 60);

    /** Whether the fields of services below mean anything. In gpsd {@code availability}. */
    public static final FlagField SERVICES_KNOWN = new FlagField(50);

    /** 0 not available or requested, 1 available, 2 no data, 3 not to be used. */
    public static final UnsignedField AGENT = new UnsignedField(51, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField FUEL = new UnsignedField(53, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField CHANDLER = new UnsignedField(55, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField STEVEDORE = new UnsignedField(57, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField ELECTRICAL = new UnsignedField(59, 2, 0);

    /** As {@link #AGENT}. In gpsd {@code water}. */
    public static final UnsignedField POTABLE_WATER = new UnsignedField(61, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField CUSTOMS = new UnsignedField(63, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField CARTAGE = new UnsignedField(65, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField CRANE = new UnsignedField(67, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField LIFT = new UnsignedField(69, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField MEDICAL = new UnsignedField(71, 2, 0);

    /** As {@link #AGENT}. In gpsd {@code navrepair}. */
    public static final UnsignedField NAVIGATION_REPAIR = new UnsignedField(73, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField PROVISIONS = new UnsignedField(75, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField SHIP_REPAIR = new UnsignedField(77, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField SURVEYOR = new UnsignedField(79, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField STEAM = new UnsignedField(81, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField TUGS = new UnsignedField(83, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField SOLID_WASTE = new UnsignedField(85, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField LIQUID_WASTE = new UnsignedField(87, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField HAZARDOUS_WASTE = new UnsignedField(89, 2, 0);

    /** As {@link #AGENT}. In gpsd {@code ballast}. */
    public static final UnsignedField BALLAST_EXCHANGE = new UnsignedField(91, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField ADDITIONAL = new UnsignedField(93, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField REGIONAL_1 = new UnsignedField(95, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField REGIONAL_2 = new UnsignedField(97, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField FUTURE_1 = new UnsignedField(99, 2, 0);

    /** As {@link #AGENT}. */
    public static final UnsignedField FUTURE_2 = new UnsignedField(101, 2, 0);

    public static final TextField BERTH_NAME = new TextField(103, 20);

    /** Centre of the berth; 181 degrees: not available. In gpsd {@code berth_lon}. */
    public static final SignedField BERTH_LONGITUDE_E3MIN = new SignedField(223, 25, Positions.NO_LONGITUDE_E3MIN);

    /** Centre of the berth; 91 degrees: not available. In gpsd {@code berth_lat}. */
    public static final SignedField BERTH_LATITUDE_E3MIN = new SignedField(248, 24, Positions.NO_LATITUDE_E3MIN);

    /** Measured values of {@link #BERTH_LENGTH_M}. */
    public static final Scale BERTH_LENGTH_M_SCALE = new Scale(1, 511, 0, 1, 1);

    /** Measured values of {@link #BERTH_DEPTH}. */
    public static final Scale BERTH_DEPTH_SCALE = new Scale(1, 255, 0, 1, 10);

    static final int BITS = 272;

    private BerthingDataLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, BERTH_LATITUDE_E3MIN.end(), BITS + Byte.SIZE);
    }
}
