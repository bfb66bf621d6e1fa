package org.hawser.sim.radio;

import org.hawser.ais.AisEncoder;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.Dimensions;
import org.hawser.ais.HeaderLayout;
import org.hawser.ais.LongRangeLayout;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.StaticAndVoyageData;
import org.hawser.ais.StaticDataReportA;
import org.hawser.ais.StaticDataReportB;
import org.hawser.ais.VoyageLayout;
import org.hawser.sim.ship.Hull;
import org.hawser.sim.ship.StaticData;

/** Writes what stations send. Position reports, which are most of it, are written without making objects. */
final class Messages {

    static final int SCHEDULED = 1;
    static final int INCREMENTAL = 3;
    static final int VOYAGE_DATA = 5;
    static final int CLASS_B = 18;
    static final int STATIC_DATA = 24;
    static final int LONG_RANGE = 27;

    private static final int POSITION_BITS = 168;
    private static final int LONG_RANGE_BITS = 96;
    private static final int NO_MANOEUVRE = 1;
    private static final int MOST_SPEED_KN = 62;
    private static final int GPS = 1;
    private static final int VERSION_5 = 2;
    private static final String VENDOR = "SIM";

    private Messages() {}

    /** Message 1 or 3. */
    static void classA(PayloadBits bits, int type, int mmsi, Report report, int communicationState) {
        header(bits, POSITION_BITS, type, mmsi);
        ClassALayout.NAVIGATIONAL_STATUS.write(bits, report.navigationalStatus);
        ClassALayout.RATE_OF_TURN.write(bits, report.rateOfTurn);
        ClassALayout.SOG_E1KN.write(bits, report.sog_e1kn);
        ClassALayout.POSITION_ACCURATE.write(bits, true);
        ClassALayout.LONGITUDE_E4MIN.write(bits, report.longitude_e4min);
        ClassALayout.LATITUDE_E4MIN.write(bits, report.latitude_e4min);
        ClassALayout.COG_E1DEG.write(bits, report.cog_e1deg);
        ClassALayout.HEADING_DEG.write(bits, report.heading_deg);
        ClassALayout.SECOND.write(bits, report.second);
        ClassALayout.SPECIAL_MANOEUVRE.write(bits, NO_MANOEUVRE);
        ClassALayout.COMMUNICATION_STATE.write(bits, communicationState);
    }

    /** Message 18; a carrier sense unit accepts message 22 only where it has digital selective calling, and has none here. */
    static void classB(PayloadBits bits, int mmsi, Report report, boolean carrierSense, int communicationState) {
        header(bits, POSITION_BITS, CLASS_B, mmsi);
        ClassBLayout.SOG_E1KN.write(bits, report.sog_e1kn);
        ClassBLayout.POSITION_ACCURATE.write(bits, true);
        ClassBLayout.LONGITUDE_E4MIN.write(bits, report.longitude_e4min);
        ClassBLayout.LATITUDE_E4MIN.write(bits, report.latitude_e4min);
        ClassBLayout.COG_E1DEG.write(bits, report.cog_e1deg);
        ClassBLayout.HEADING_DEG.write(bits, report.heading_deg);
        ClassBLayout.SECOND.write(bits, report.second);
        ClassBLayout.CARRIER_SENSE.write(bits, carrierSense);
        ClassBLayout.WHOLE_BAND.write(bits, true);
        ClassBLayout.COMMUNICATION_STATE.write(bits, communicationState);
    }

    /** Message 27. */
    static void longRange(PayloadBits bits, int mmsi, Report report) {
        header(bits, LONG_RANGE_BITS, LONG_RANGE, mmsi);
        LongRangeLayout.POSITION_ACCURATE.write(bits, true);
        LongRangeLayout.NAVIGATIONAL_STATUS.write(bits, report.navigationalStatus);
        LongRangeLayout.LONGITUDE_E1MIN.write(bits, thousandth(report.longitude_e4min));
        LongRangeLayout.LATITUDE_E1MIN.write(bits, thousandth(report.latitude_e4min));
        LongRangeLayout.SOG_KN.write(bits, Math.min(MOST_SPEED_KN, tenth(report.sog_e1kn)));
        LongRangeLayout.COG_DEG.write(bits, tenth(report.cog_e1deg) % 360);
    }

    private static int thousandth(int value) {
        return Math.floorDiv(value + 500, 1000);
    }

    private static int tenth(int value) {
        return (value + 5) / 10;
    }

    private static void header(PayloadBits bits, int length, int type, int mmsi) {
        bits.clear(length);
        HeaderLayout.TYPE.write(bits, type);
        HeaderLayout.MMSI.write(bits, mmsi);
    }

    /** Message 5. */
    static void voyageData(PayloadBits bits, StaticData data) {
        AisEncoder.encode(
                new StaticAndVoyageData(
                        0,
                        data.identity().mmsi(),
                        VERSION_5,
                        data.identity().imo(),
                        data.identity().callSign(),
                        data.identity().name(),
                        data.type(),
                        dimensions(data.hull()),
                        GPS,
                        VoyageLayout.ETA_MONTH.notAvailable(),
                        VoyageLayout.ETA_DAY.notAvailable(),
                        VoyageLayout.ETA_HOUR.notAvailable(),
                        VoyageLayout.ETA_MINUTE.notAvailable(),
                        data.hull().draught_dm(),
                        data.destination(),
                        false),
                bits);
    }

    /** Message 24, part A. */
    static void name(PayloadBits bits, StaticData data) {
        AisEncoder.encode(
                new StaticDataReportA(0, data.identity().mmsi(), data.identity().name()), bits);
    }

    /** Message 24, part B. */
    static void particulars(PayloadBits bits, StaticData data) {
        AisEncoder.encode(
                new StaticDataReportB(
                        0,
                        data.identity().mmsi(),
                        data.type(),
                        VENDOR,
                        1,
                        1,
                        data.identity().callSign(),
                        dimensions(data.hull()),
                        0,
                        GPS),
                bits);
    }

    private static Dimensions dimensions(Hull hull) {
        return new Dimensions(hull.toBow_m(), hull.toStern_m(), hull.toPort_m(), hull.toStarboard_m());
    }
}
