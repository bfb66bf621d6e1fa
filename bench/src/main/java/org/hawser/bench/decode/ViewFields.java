package org.hawser.bench.decode;

import org.hawser.ais.AidLayout;
import org.hawser.ais.AisMessageView;
import org.hawser.ais.BaseStationLayout;
import org.hawser.ais.ClassALayout;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.LongRangeLayout;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.StaticReportLayout;
import org.hawser.ais.TextField;
import org.hawser.ais.VoyageLayout;

/** Reads every field of a view through the layouts and adds the values up. Of types that a made log has none of, the header. */
final class ViewFields {

    private final byte[] text = new byte[20];

    long sum(AisMessageView view) {
        PayloadBits bits = view.bits();
        long header = (long) view.type() + view.repeat() + view.mmsi() + view.channel();
        return header
                + switch (view.type()) {
                    case 1, 2, 3 -> classA(bits);
                    case 4 -> baseStation(bits);
                    case 5 -> voyage(bits);
                    case 18 -> classB(bits);
                    case 21 -> aid(bits);
                    case 24 -> staticReport(bits, view.mmsi());
                    case 27 -> longRange(bits);
                    default -> 0;
                };
    }

    private static int number(boolean flag) {
        return flag ? 1 : 0;
    }

    /** Every character is read. */
    private int text(TextField field, PayloadBits bits) {
        int length = field.read(bits, text, 0);
        int sum = length;
        for (int i = 0; i < length; i++) {
            sum += text[i];
        }
        return sum;
    }

    private static long classA(PayloadBits bits) {
        return (long) ClassALayout.NAVIGATIONAL_STATUS.read(bits)
                + ClassALayout.RATE_OF_TURN.read(bits)
                + ClassALayout.SOG_E1KN.read(bits)
                + number(ClassALayout.POSITION_ACCURATE.read(bits))
                + ClassALayout.LONGITUDE_E4MIN.read(bits)
                + ClassALayout.LATITUDE_E4MIN.read(bits)
                + ClassALayout.COG_E1DEG.read(bits)
                + ClassALayout.HEADING_DEG.read(bits)
                + ClassALayout.SECOND.read(bits)
                + ClassALayout.SPECIAL_MANOEUVRE.read(bits)
                + number(ClassALayout.RAIM.read(bits))
                + ClassALayout.COMMUNICATION_STATE.read(bits);
    }

    private static long classB(PayloadBits bits) {
        return (long) ClassBLayout.SOG_E1KN.read(bits)
                + number(ClassBLayout.POSITION_ACCURATE.read(bits))
                + ClassBLayout.LONGITUDE_E4MIN.read(bits)
                + ClassBLayout.LATITUDE_E4MIN.read(bits)
                + ClassBLayout.COG_E1DEG.read(bits)
                + ClassBLayout.HEADING_DEG.read(bits)
                + ClassBLayout.SECOND.read(bits)
                + number(ClassBLayout.CARRIER_SENSE.read(bits))
                + number(ClassBLayout.DISPLAY.read(bits))
                + number(ClassBLayout.DSC.read(bits))
                + number(ClassBLayout.WHOLE_BAND.read(bits))
                + number(ClassBLayout.ACCEPTS_MESSAGE_22.read(bits))
                + number(ClassBLayout.ASSIGNED.read(bits))
                + number(ClassBLayout.RAIM.read(bits))
                + ClassBLayout.COMMUNICATION_STATE.read(bits);
    }

    private static long baseStation(PayloadBits bits) {
        return (long) BaseStationLayout.UTC_YEAR.read(bits)
                + BaseStationLayout.UTC_MONTH.read(bits)
                + BaseStationLayout.UTC_DAY.read(bits)
                + BaseStationLayout.UTC_HOUR.read(bits)
                + BaseStationLayout.UTC_MINUTE.read(bits)
                + BaseStationLayout.UTC_SECOND.read(bits)
                + number(BaseStationLayout.POSITION_ACCURATE.read(bits))
                + BaseStationLayout.LONGITUDE_E4MIN.read(bits)
                + BaseStationLayout.LATITUDE_E4MIN.read(bits)
                + BaseStationLayout.POSITION_FIXING_DEVICE.read(bits)
                + number(BaseStationLayout.LONG_RANGE_CONTROL.read(bits))
                + number(BaseStationLayout.RAIM.read(bits))
                + BaseStationLayout.COMMUNICATION_STATE.read(bits);
    }

    private long voyage(PayloadBits bits) {
        return (long) VoyageLayout.AIS_VERSION.read(bits)
                + VoyageLayout.IMO_NUMBER.read(bits)
                + text(VoyageLayout.CALL_SIGN, bits)
                + text(VoyageLayout.NAME, bits)
                + VoyageLayout.SHIP_TYPE.read(bits)
                + VoyageLayout.DIMENSIONS.toBow_m().read(bits)
                + VoyageLayout.DIMENSIONS.toStern_m().read(bits)
                + VoyageLayout.DIMENSIONS.toPort_m().read(bits)
                + VoyageLayout.DIMENSIONS.toStarboard_m().read(bits)
                + VoyageLayout.POSITION_FIXING_DEVICE.read(bits)
                + VoyageLayout.ETA_MONTH.read(bits)
                + VoyageLayout.ETA_DAY.read(bits)
                + VoyageLayout.ETA_HOUR.read(bits)
                + VoyageLayout.ETA_MINUTE.read(bits)
                + VoyageLayout.DRAUGHT_E1M.read(bits)
                + text(VoyageLayout.DESTINATION, bits)
                + number(VoyageLayout.DTE_NOT_READY.read(bits));
    }

    private long aid(PayloadBits bits) {
        return (long) AidLayout.AID_TYPE.read(bits)
                + text(AidLayout.NAME, bits)
                + number(AidLayout.POSITION_ACCURATE.read(bits))
                + AidLayout.LONGITUDE_E4MIN.read(bits)
                + AidLayout.LATITUDE_E4MIN.read(bits)
                + AidLayout.DIMENSIONS.toBow_m().read(bits)
                + AidLayout.DIMENSIONS.toStern_m().read(bits)
                + AidLayout.DIMENSIONS.toPort_m().read(bits)
                + AidLayout.DIMENSIONS.toStarboard_m().read(bits)
                + AidLayout.POSITION_FIXING_DEVICE.read(bits)
                + AidLayout.SECOND.read(bits)
                + number(AidLayout.OFF_POSITION.read(bits))
                + AidLayout.AID_STATUS.read(bits)
                + number(AidLayout.RAIM.read(bits))
                + number(AidLayout.VIRTUAL.read(bits))
                + number(AidLayout.ASSIGNED.read(bits))
                + text(AidLayout.NAME_EXTENSION, bits);
    }

    private long staticReport(PayloadBits bits, int mmsi) {
        int part = StaticReportLayout.PART.read(bits);
        if (part == StaticReportLayout.PART_A) {
            return text(StaticReportLayout.NAME, bits);
        }
        return part == StaticReportLayout.PART_B ? part + partB(bits, mmsi) : part;
    }

    private long partB(PayloadBits bits, int mmsi) {
        long unit = (long) StaticReportLayout.SHIP_TYPE.read(bits)
                + text(StaticReportLayout.VENDOR, bits)
                + StaticReportLayout.UNIT_MODEL.read(bits)
                + StaticReportLayout.UNIT_SERIAL_NUMBER.read(bits)
                + text(StaticReportLayout.CALL_SIGN, bits)
                + StaticReportLayout.POSITION_FIXING_DEVICE.read(bits);
        if (StaticReportLayout.isCraftOfParentShip(mmsi)) {
            return unit + StaticReportLayout.MOTHERSHIP_MMSI.read(bits);
        }
        return unit
                + StaticReportLayout.DIMENSIONS.toBow_m().read(bits)
                + StaticReportLayout.DIMENSIONS.toStern_m().read(bits)
                + StaticReportLayout.DIMENSIONS.toPort_m().read(bits)
                + StaticReportLayout.DIMENSIONS.toStarboard_m().read(bits);
    }

    private static long longRange(PayloadBits bits) {
        return (long) number(LongRangeLayout.POSITION_ACCURATE.read(bits))
                + number(LongRangeLayout.RAIM.read(bits))
                + LongRangeLayout.NAVIGATIONAL_STATUS.read(bits)
                + LongRangeLayout.LONGITUDE_E1MIN.read(bits)
                + LongRangeLayout.LATITUDE_E1MIN.read(bits)
                + LongRangeLayout.SOG_KN.read(bits)
                + LongRangeLayout.COG_DEG.read(bits)
                + number(LongRangeLayout.POSITION_LATE.read(bits));
    }
}
