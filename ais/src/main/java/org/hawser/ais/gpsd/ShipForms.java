package org.hawser.ais.gpsd;

import org.hawser.ais.ClassALayout;
import org.hawser.ais.ClassBLayout;
import org.hawser.ais.ExtendedClassBLayout;
import org.hawser.ais.LongRangeLayout;
import org.hawser.ais.VoyageLayout;

/** What ships say of themselves: messages 1 to 3, 5, 18, 19 and 27. */
final class ShipForms {

    private ShipForms() {}

    static Form classA(boolean scaled) {
        Form form = new Form(scaled).words("status", ClassALayout.NAVIGATIONAL_STATUS, Words.NAVIGATIONAL_STATUS);
        Kinematics.turn(form, ClassALayout.RATE_OF_TURN);
        Kinematics.speed(form, ClassALayout.SOG_E1KN);
        return form.flag("accuracy", ClassALayout.POSITION_ACCURATE)
                .degrees7("lon", ClassALayout.LONGITUDE_E4MIN)
                .degrees7("lat", ClassALayout.LATITUDE_E4MIN)
                .tenths("course", ClassALayout.COG_E1DEG)
                .number("heading", ClassALayout.HEADING_DEG)
                .number("second", ClassALayout.SECOND)
                .number("maneuver", ClassALayout.SPECIAL_MANOEUVRE)
                .flag("raim", ClassALayout.RAIM)
                .number("radio", ClassALayout.COMMUNICATION_STATE);
    }

    static Form voyage(boolean scaled) {
        Form form = new Form(scaled)
                .number("imo", VoyageLayout.IMO_NUMBER)
                .number("ais_version", VoyageLayout.AIS_VERSION)
                .text("callsign", VoyageLayout.CALL_SIGN)
                .text("shipname", VoyageLayout.NAME)
                .words("shiptype", VoyageLayout.SHIP_TYPE, Words.SHIP_TYPE)
                .dimensions(VoyageLayout.DIMENSIONS)
                .words("epfd", VoyageLayout.POSITION_FIXING_DEVICE, Words.POSITION_FIXING_DEVICE);
        Times.monthToMinute(
                form,
                "eta",
                VoyageLayout.ETA_MONTH,
                VoyageLayout.ETA_DAY,
                VoyageLayout.ETA_HOUR,
                VoyageLayout.ETA_MINUTE);
        return form.tenths("draught", VoyageLayout.DRAUGHT_E1M)
                .text("destination", VoyageLayout.DESTINATION)
                .bit("dte", VoyageLayout.DTE_NOT_READY);
    }

    static Form classB(boolean scaled) {
        return beginningOfClassB(scaled)
                .number("regional", ClassBLayout.REGIONAL)
                .flag("cs", ClassBLayout.CARRIER_SENSE)
                .flag("display", ClassBLayout.DISPLAY)
                .flag("dsc", ClassBLayout.DSC)
                .flag("band", ClassBLayout.WHOLE_BAND)
                .flag("msg22", ClassBLayout.ACCEPTS_MESSAGE_22)
                .flag("assigned", ClassBLayout.ASSIGNED)
                .flag("raim", ClassBLayout.RAIM)
                .number("radio", ClassBLayout.COMMUNICATION_STATE);
    }

    static Form extendedClassB(boolean scaled) {
        return beginningOfClassB(scaled)
                .number("regional", ExtendedClassBLayout.REGIONAL)
                .text("shipname", ExtendedClassBLayout.NAME)
                .words("shiptype", ExtendedClassBLayout.SHIP_TYPE, Words.SHIP_TYPE)
                .dimensions(ExtendedClassBLayout.DIMENSIONS)
                .words("epfd", ExtendedClassBLayout.POSITION_FIXING_DEVICE, Words.POSITION_FIXING_DEVICE)
                .flag("raim", ExtendedClassBLayout.RAIM)
                .bit("dte", ExtendedClassBLayout.DTE_NOT_READY)
                .flag("assigned", ExtendedClassBLayout.ASSIGNED);
    }

    private static Form beginningOfClassB(boolean scaled) {
        Form form = new Form(scaled).number("reserved", ClassBLayout.RESERVED);
        Kinematics.speed(form, ClassBLayout.SOG_E1KN);
        return form.flag("accuracy", ClassBLayout.POSITION_ACCURATE)
                .degrees7("lon", ClassBLayout.LONGITUDE_E4MIN)
                .degrees7("lat", ClassBLayout.LATITUDE_E4MIN)
                .tenths("course", ClassBLayout.COG_E1DEG)
                .number("heading", ClassBLayout.HEADING_DEG)
                .number("second", ClassBLayout.SECOND);
    }

    static Form longRange(boolean scaled) {
        Form form = new Form(scaled).number("status", LongRangeLayout.NAVIGATIONAL_STATUS);
        if (scaled) {
            form = new Form(true).words("status", LongRangeLayout.NAVIGATIONAL_STATUS, Words.NAVIGATIONAL_STATUS);
        }
        return form.flag("accuracy", LongRangeLayout.POSITION_ACCURATE)
                .decimal("lon", LongRangeLayout.LONGITUDE_E1MIN, 50, 3, 4)
                .decimal("lat", LongRangeLayout.LATITUDE_E1MIN, 50, 3, 4)
                .number("speed", LongRangeLayout.SOG_KN)
                .number("course", LongRangeLayout.COG_DEG)
                .flag("raim", LongRangeLayout.RAIM)
                .flag("gnss", LongRangeLayout.POSITION_LATE);
    }
}
