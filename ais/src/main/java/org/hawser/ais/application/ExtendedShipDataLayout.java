package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.TextField;
import org.hawser.ais.UnsignedField;

/**
 * Extended ship static and voyage related data: 1/24 (IMO SN.1/Circ.289).
 *
 * <p>The circular speaks of steps of 0.1 m for the air draught, but its range, to 81.91 m in 13 bits, is in steps of 0.01 m.
 */
public final class ExtendedShipDataLayout {

    /** Joins messages of one sender, such as a text to a notice; 0 as a rule: none. */
    public static final UnsignedField LINKAGE = new UnsignedField(0, 10, 0);

    /** Height over keel in 1/100 m, 1 to 8190; 8191: 81.91 m or more; 0 not available. */
    public static final UnsignedField AIR_DRAUGHT = new UnsignedField(10, 13, 0);

    /** UN/LOCODE. */
    public static final TextField LAST_PORT = new TextField(23, 5);

    /** UN/LOCODE. */
    public static final TextField NEXT_PORT = new TextField(53, 5);

    /** UN/LOCODE. */
    public static final TextField SECOND_PORT = new TextField(83, 5);

    /** 0 not available or requested, 1 operational, 2 not operational, 3 no data. In gpsd {@code ais_state}. */
    public static final UnsignedField AIS_CLASS_A = new UnsignedField(113, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code ata_state}. */
    public static final UnsignedField AUTOMATIC_TRACKING_AID = new UnsignedField(115, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code bnwas_state}. */
    public static final UnsignedField BNWAS = new UnsignedField(117, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code ecdisb_state}. */
    public static final UnsignedField ECDIS_BACK_UP = new UnsignedField(119, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code chart_state}. */
    public static final UnsignedField ECDIS_OR_PAPER_CHART = new UnsignedField(121, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code sounder_state}. */
    public static final UnsignedField ECHO_SOUNDER = new UnsignedField(123, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code epaid_state}. */
    public static final UnsignedField ELECTRONIC_PLOTTING_AID = new UnsignedField(125, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code steer_state}. */
    public static final UnsignedField EMERGENCY_STEERING = new UnsignedField(127, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code gnss_state}. */
    public static final UnsignedField GNSS = new UnsignedField(129, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code gyro_state}. */
    public static final UnsignedField GYRO_COMPASS = new UnsignedField(131, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code lrit_state}. */
    public static final UnsignedField LRIT = new UnsignedField(133, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code magcomp_state}. */
    public static final UnsignedField MAGNETIC_COMPASS = new UnsignedField(135, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code navtex_state}. */
    public static final UnsignedField NAVTEX = new UnsignedField(137, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code arpa_state}. */
    public static final UnsignedField RADAR_ARPA = new UnsignedField(139, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code sband_state}. */
    public static final UnsignedField RADAR_S_BAND = new UnsignedField(141, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code xband_state}. */
    public static final UnsignedField RADAR_X_BAND = new UnsignedField(143, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code hfradio_state}. */
    public static final UnsignedField RADIO_HF = new UnsignedField(145, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code inmarsat_state}. */
    public static final UnsignedField RADIO_INMARSAT = new UnsignedField(147, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code mfradio_state}. */
    public static final UnsignedField RADIO_MF = new UnsignedField(149, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code vhfradio_state}. */
    public static final UnsignedField RADIO_VHF = new UnsignedField(151, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code grndlog_state}. */
    public static final UnsignedField GROUND_LOG = new UnsignedField(153, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code waterlog_state}. */
    public static final UnsignedField WATER_LOG = new UnsignedField(155, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code thd_state}. */
    public static final UnsignedField TRANSMITTING_HEADING_DEVICE = new UnsignedField(157, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code tcs_state}. */
    public static final UnsignedField TRACK_CONTROL = new UnsignedField(159, 2, 0);

    /** As {@link #AIS_CLASS_A}. In gpsd {@code vdr_state}. */
    public static final UnsignedField VDR = new UnsignedField(161, 2, 0);

    /** 0 none, 1 to 7 IACS PC 1 to 7, 8 FSICR IB, 9 FSICR IC, 10 RS Ice1; 15 not available. */
    public static final UnsignedField ICE_CLASS = new UnsignedField(165, 4, 15);

    /** 262142: that or more; 262143 not available. In gpsd {@code horsepower}. */
    public static final UnsignedField SHAFT_POWER_HP = new UnsignedField(169, 18, 262_143);

    /** Working channel (ITU-R M.1084); 0 not available. In gpsd {@code vhfchan}. */
    public static final UnsignedField VHF_CHANNEL = new UnsignedField(187, 12, 0);

    /** STATCODE 5. In gpsd {@code lshiptype}. */
    public static final TextField LLOYDS_SHIP_TYPE = new TextField(199, 7);

    /** 262142: that or more; 262143 not available. In gpsd {@code tonnage}. */
    public static final UnsignedField GROSS_TONNAGE = new UnsignedField(241, 18, 262_143);

    /** 0 not available, 1 laden, 2 ballast. In gpsd {@code lading}. */
    public static final UnsignedField LOADING = new UnsignedField(259, 2, 0);

    /** Bunkered: 0 not available, 1 no, 2 yes. In gpsd {@code heavyoil}. */
    public static final UnsignedField HEAVY_FUEL = new UnsignedField(261, 2, 0);

    /** As {@link #HEAVY_FUEL}. In gpsd {@code lightoil}. */
    public static final UnsignedField LIGHT_FUEL = new UnsignedField(263, 2, 0);

    /** As {@link #HEAVY_FUEL}. In gpsd {@code dieseloil}. */
    public static final UnsignedField DIESEL = new UnsignedField(265, 2, 0);

    /** Total, 0 to 16381; 16382: that or more; 16383 not available. In gpsd {@code totaloil}. */
    public static final UnsignedField BUNKER_OIL_T = new UnsignedField(267, 14, 16383);

    /** 1 to 8190; 8191: that or more; 0 not available. */
    public static final UnsignedField PERSONS = new UnsignedField(281, 13, 0);

    /** Measured values of {@link #AIR_DRAUGHT}. */
    public static final Scale AIR_DRAUGHT_SCALE = new Scale(1, 8191, 0, 1, 100);

    /** Measured values of {@link #SHAFT_POWER_HP}. */
    public static final Scale SHAFT_POWER_HP_SCALE = new Scale(0, 262142, 0, 1, 1);

    /** Measured values of {@link #GROSS_TONNAGE}. */
    public static final Scale GROSS_TONNAGE_SCALE = new Scale(0, 262142, 0, 1, 1);

    /** Measured values of {@link #BUNKER_OIL_T}. */
    public static final Scale BUNKER_OIL_T_SCALE = new Scale(0, 16382, 0, 1, 1);

    /** Measured values of {@link #PERSONS}. */
    public static final Scale PERSONS_SCALE = new Scale(1, 8191, 0, 1, 1);

    static final int BITS = 304;

    private ExtendedShipDataLayout() {}

    /** Whether the data are long enough for every field and no more than a byte longer than the circular says. */
    public static boolean fits(PayloadBits bits) {
        return Lengths.within(bits, PERSONS.end(), BITS + Byte.SIZE);
    }
}
