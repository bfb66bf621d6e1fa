package org.hawser.ais.gpsd;

import org.hawser.ais.AddressedSafetyLayout;
import org.hawser.ais.SafetyBroadcastLayout;
import org.hawser.ais.SarAircraftLayout;
import org.hawser.ais.TextField;

/** Search and rescue, and safety related text: messages 9, 12 and 14. */
final class SafetyForms {

    private SafetyForms() {}

    static Form aircraft(boolean scaled) {
        return new Form(scaled)
                .number("alt", SarAircraftLayout.ALTITUDE_M)
                .number("speed", SarAircraftLayout.SOG_KN)
                .flag("accuracy", SarAircraftLayout.POSITION_ACCURATE)
                .degrees7("lon", SarAircraftLayout.LONGITUDE_E4MIN)
                .degrees7("lat", SarAircraftLayout.LATITUDE_E4MIN)
                .tenths("course", SarAircraftLayout.COG_E1DEG)
                .number("second", SarAircraftLayout.SECOND)
                .number("regional", SarAircraftLayout.REGIONAL)
                .bit("dte", SarAircraftLayout.DTE_NOT_READY)
                .flag("assigned", SarAircraftLayout.ASSIGNED)
                .flag("raim", SarAircraftLayout.RAIM)
                .number("radio", SarAircraftLayout.COMMUNICATION_STATE);
    }

    static Form addressedText(boolean scaled) {
        Form form = new Form(scaled)
                .number("seqno", AddressedSafetyLayout.SEQUENCE_NUMBER)
                .number("dest_mmsi", AddressedSafetyLayout.DESTINATION_MMSI)
                .flag("retransmit", AddressedSafetyLayout.RETRANSMITTED);
        return text(form, AddressedSafetyLayout.TEXT);
    }

    static Form broadcastText(boolean scaled) {
        return text(new Form(scaled), SafetyBroadcastLayout.TEXT);
    }

    /** Text that may be empty. */
    private static Form text(Form form, TextField field) {
        return form.member("text", 0, (bits, out) -> Scratch.text(field, bits, out));
    }
}
