package org.hawser.ais.gpsd;

import org.hawser.ais.AcknowledgementLayout;
import org.hawser.ais.AreaLayout;
import org.hawser.ais.AssignedModeLayout;
import org.hawser.ais.ChannelManagementLayout;
import org.hawser.ais.DataLinkManagementLayout;
import org.hawser.ais.FlagField;
import org.hawser.ais.GroupAssignmentLayout;
import org.hawser.ais.InterrogationLayout;
import org.hawser.ais.RepeatedField;
import org.hawser.ais.SignedField;
import org.hawser.ais.UnsignedField;
import org.hawser.ais.UtcInquiryLayout;

/**
 * Messages by which stations talk of the radio link itself: 7, 10, 13, 15, 16, 20, 22 and 23. Stations and slots that a message of
 * these has room for and does not name stand as 0.
 */
final class LinkForms {

    private LinkForms() {}

    static Form acknowledgement(boolean scaled) {
        Form form = new Form(scaled);
        for (int i = 0; i < 4; i++) {
            repeated(form, "mmsi" + (i + 1), AcknowledgementLayout.DESTINATION_MMSI, i);
        }
        for (int i = 0; i < 4; i++) {
            repeated(form, "seqno" + (i + 1), AcknowledgementLayout.SEQUENCE_NUMBER, i);
        }
        return form;
    }

    static Form utcInquiry(boolean scaled) {
        return new Form(scaled).number("dest_mmsi", UtcInquiryLayout.DESTINATION_MMSI);
    }

    static Form interrogation(boolean scaled) {
        Form form = new Form(scaled);
        orZero(form, "mmsi1", InterrogationLayout.FIRST_MMSI);
        orZero(form, "type1_1", InterrogationLayout.FIRST_TYPE);
        orZero(form, "offset1_1", InterrogationLayout.FIRST_SLOT_OFFSET);
        orZero(form, "type1_2", InterrogationLayout.SECOND_TYPE);
        orZero(form, "offset1_2", InterrogationLayout.SECOND_SLOT_OFFSET);
        orZero(form, "mmsi2", InterrogationLayout.OTHER_MMSI);
        orZero(form, "type2_1", InterrogationLayout.OTHER_TYPE);
        orZero(form, "offset2_1", InterrogationLayout.OTHER_SLOT_OFFSET);
        return form;
    }

    static Form assignment(boolean scaled) {
        Form form = new Form(scaled);
        for (int i = 0; i < 2; i++) {
            repeated(form, "mmsi" + (i + 1), AssignedModeLayout.DESTINATION_MMSI, i);
            repeated(form, "offset" + (i + 1), AssignedModeLayout.SLOT_OFFSET, i);
            repeated(form, "increment" + (i + 1), AssignedModeLayout.INCREMENT, i);
        }
        return form;
    }

    static Form dataLinkManagement(boolean scaled) {
        Form form = new Form(scaled);
        for (int i = 0; i < 4; i++) {
            repeated(form, "offset" + (i + 1), DataLinkManagementLayout.SLOT_OFFSET, i);
            repeated(form, "number" + (i + 1), DataLinkManagementLayout.NUMBER_OF_SLOTS, i);
            repeated(form, "timeout" + (i + 1), DataLinkManagementLayout.TIMEOUT_MIN, i);
            repeated(form, "increment" + (i + 1), DataLinkManagementLayout.INCREMENT, i);
        }
        return form;
    }

    /** Message 22; it is for the stations in an area, or for two that it names. */
    static Form channelManagement(boolean scaled, boolean addressed) {
        Form form = new Form(scaled)
                .number("channel_a", ChannelManagementLayout.CHANNEL_A)
                .number("channel_b", ChannelManagementLayout.CHANNEL_B)
                .number("txrx", ChannelManagementLayout.TX_RX_MODE)
                .flag("power", ChannelManagementLayout.LOW_POWER);
        if (addressed) {
            form.number("dest1", ChannelManagementLayout.FIRST_MMSI)
                    .number("dest2", ChannelManagementLayout.SECOND_MMSI);
        } else {
            area(form, ChannelManagementLayout.AREA);
        }
        return flags(form).number("zonesize", ChannelManagementLayout.ZONE_SIZE);
    }

    private static Form flags(Form form) {
        FlagField addressed = ChannelManagementLayout.ADDRESSED;
        return form.flag("addressed", addressed)
                .flag("band_a", ChannelManagementLayout.CHANNEL_A_NARROW)
                .flag("band_b", ChannelManagementLayout.CHANNEL_B_NARROW);
    }

    static Form groupAssignment(boolean scaled) {
        return area(new Form(scaled), GroupAssignmentLayout.AREA)
                .words("stationtype", GroupAssignmentLayout.STATION_TYPE, Words.STATION_TYPE)
                .words("shiptype", GroupAssignmentLayout.SHIP_TYPE, Words.SHIP_TYPE)
                .number("txrx", GroupAssignmentLayout.TX_RX_MODE)
                .number("interval", GroupAssignmentLayout.REPORTING_INTERVAL)
                .number("quiet", GroupAssignmentLayout.QUIET_TIME_MIN);
    }

    private static Form area(Form form, AreaLayout area) {
        corner(form, "ne_lon", area.northEastLongitude_e1min());
        corner(form, "ne_lat", area.northEastLatitude_e1min());
        corner(form, "sw_lon", area.southWestLongitude_e1min());
        corner(form, "sw_lat", area.southWestLatitude_e1min());
        return form;
    }

    /** Scaled: degrees with six decimals, which gpsd writes as a string. */
    private static void corner(Form form, String name, SignedField degrees_e1min) {
        if (!form.isScaled()) {
            form.number(name, degrees_e1min);
            return;
        }
        form.member(name, degrees_e1min.end(), (bits, out) -> {
            out.quote();
            out.decimal(Form.scaled(degrees_e1min.read(bits), 5000, 3), 6);
            out.quote();
        });
    }

    private static void repeated(Form form, String name, RepeatedField field, int index) {
        form.member(name, 0, (bits, out) -> out.number(field.read(bits, index)));
    }

    private static void orZero(Form form, String name, UnsignedField field) {
        form.member(name, 0, (bits, out) -> out.number(field.read(bits)));
    }
}
