package org.hawser.ais.gpsd;

import org.hawser.ais.AidLayout;
import org.hawser.ais.BaseStationLayout;
import org.hawser.ais.PayloadBits;

/** What stations on shore and aids to navigation say of themselves: messages 4, 11 and 21. */
final class StationForms {

    private StationForms() {}

    static Form baseStation(boolean scaled) {
        return new Form(scaled)
                .member("timestamp", BaseStationLayout.UTC_SECOND.end(), StationForms::timestamp)
                .flag("accuracy", BaseStationLayout.POSITION_ACCURATE)
                .degrees7("lon", BaseStationLayout.LONGITUDE_E4MIN)
                .degrees7("lat", BaseStationLayout.LATITUDE_E4MIN)
                .words("epfd", BaseStationLayout.POSITION_FIXING_DEVICE, Words.POSITION_FIXING_DEVICE)
                .flag("raim", BaseStationLayout.RAIM)
                .number("radio", BaseStationLayout.COMMUNICATION_STATE);
    }

    private static void timestamp(PayloadBits bits, Text out) {
        out.quote();
        out.digits(BaseStationLayout.UTC_YEAR.read(bits), 4);
        out.raw('-');
        out.digits(BaseStationLayout.UTC_MONTH.read(bits), 2);
        out.raw('-');
        out.digits(BaseStationLayout.UTC_DAY.read(bits), 2);
        out.raw('T');
        out.digits(BaseStationLayout.UTC_HOUR.read(bits), 2);
        out.raw(':');
        out.digits(BaseStationLayout.UTC_MINUTE.read(bits), 2);
        out.raw(':');
        out.digits(BaseStationLayout.UTC_SECOND.read(bits), 2);
        out.raw('Z');
        out.quote();
    }

    static Form aid(boolean scaled) {
        return new Form(scaled)
                .words("aid_type", AidLayout.AID_TYPE, Words.AID_TYPE)
                .member("name", AidLayout.NAME.start() + 6, (bits, out) -> {
                    String name = AidLayout.readName(bits);
                    out.string(name == null ? "" : name);
                })
                .degrees7("lon", AidLayout.LONGITUDE_E4MIN)
                .degrees7("lat", AidLayout.LATITUDE_E4MIN)
                .flag("accuracy", AidLayout.POSITION_ACCURATE)
                .dimensions(AidLayout.DIMENSIONS)
                .words("epfd", AidLayout.POSITION_FIXING_DEVICE, Words.POSITION_FIXING_DEVICE)
                .number("second", AidLayout.SECOND)
                .number("regional", AidLayout.AID_STATUS)
                .flag("off_position", AidLayout.OFF_POSITION)
                .flag("raim", AidLayout.RAIM)
                .flag("virtual_aid", AidLayout.VIRTUAL)
                .flag("assigned", AidLayout.ASSIGNED);
    }
}
