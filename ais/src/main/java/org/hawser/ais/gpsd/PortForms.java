package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;
import org.hawser.ais.application.ClearanceTimeLayout;
import org.hawser.ais.application.DangerousCargo236Layout;
import org.hawser.ais.application.TextDescriptionLayout;
import org.hawser.ais.application.TidalWindow236Layout;
import org.hawser.ais.application.TidalWindowLayout;
import org.hawser.ais.application.TidalWindows236Layout;
import org.hawser.ais.application.TidalWindowsLayout;

/** Ships and ports: dangerous cargo, clearance times, tidal windows and texts that belong to other messages. */
final class PortForms {

    private PortForms() {}

    static Form dangerousCargo(boolean scaled) {
        Form form = new Form(scaled).text("lastport", DangerousCargo236Layout.LAST_PORT);
        Times.monthToMinute(
                form,
                "departure",
                DangerousCargo236Layout.DEPARTURE_MONTH,
                DangerousCargo236Layout.DEPARTURE_DAY,
                DangerousCargo236Layout.DEPARTURE_HOUR,
                DangerousCargo236Layout.DEPARTURE_MINUTE);
        form.text("nextport", DangerousCargo236Layout.NEXT_PORT);
        Times.monthToMinute(
                form,
                "eta",
                DangerousCargo236Layout.ARRIVAL_MONTH,
                DangerousCargo236Layout.ARRIVAL_DAY,
                DangerousCargo236Layout.ARRIVAL_HOUR,
                DangerousCargo236Layout.ARRIVAL_MINUTE);
        return form.text("dangerous", DangerousCargo236Layout.MAIN_GOOD)
                .text("imdcat", DangerousCargo236Layout.IMDG_CLASS)
                .number("unid", DangerousCargo236Layout.UN_NUMBER)
                .number("amount", DangerousCargo236Layout.AMOUNT)
                .number("unit", DangerousCargo236Layout.UNIT);
    }

    static Form clearanceTime(boolean scaled) {
        Form form = new Form(scaled).number("linkage", ClearanceTimeLayout.LINKAGE);
        Times.monthToMinute(
                form,
                "arrival",
                ClearanceTimeLayout.MONTH,
                ClearanceTimeLayout.DAY,
                ClearanceTimeLayout.HOUR,
                ClearanceTimeLayout.MINUTE);
        return form.text("portname", ClearanceTimeLayout.PORT_AND_BERTH)
                .text("destination", ClearanceTimeLayout.DESTINATION)
                .degrees6("lon", ClearanceTimeLayout.LONGITUDE_E3MIN)
                .degrees6("lat", ClearanceTimeLayout.LATITUDE_E3MIN);
    }

    static Form text(boolean scaled) {
        return new Form(scaled)
                .number("linkage", TextDescriptionLayout.LINKAGE)
                .text("text", TextDescriptionLayout.TEXT);
    }

    static Form tidalWindows(boolean scaled) {
        Form window = passing(
                new Form(scaled)
                        .degrees6("lon", TidalWindowLayout.LONGITUDE_E3MIN)
                        .degrees6("lat", TidalWindowLayout.LATITUDE_E3MIN),
                TidalWindowLayout.FROM_HOUR,
                TidalWindowLayout.FROM_MINUTE,
                TidalWindowLayout.TO_HOUR,
                TidalWindowLayout.TO_MINUTE,
                TidalWindowLayout.CURRENT_DIRECTION_DEG,
                TidalWindowLayout.CURRENT_SPEED);
        int position = TidalWindowLayout.LATITUDE_E3MIN.end();
        return new Form(scaled)
                .number("month", TidalWindowsLayout.MONTH)
                .number("day", TidalWindowsLayout.DAY)
                .member(
                        "tidals",
                        0,
                        (bits, out) -> windows(
                                bits,
                                TidalWindowsLayout.WINDOWS_START,
                                TidalWindowsLayout.WINDOWS_STRIDE,
                                position,
                                window,
                                out));
    }

    /** Positions of the first kind are in 1/10 000 minutes, as their 28 and 27 bits say; gpsd takes them for thousandths. */
    static Form tidalWindows236(boolean scaled) {
        Form window = passing(
                new Form(scaled)
                        .degrees7("lon", TidalWindow236Layout.LONGITUDE_E4MIN)
                        .degrees7("lat", TidalWindow236Layout.LATITUDE_E4MIN),
                TidalWindow236Layout.FROM_HOUR,
                TidalWindow236Layout.FROM_MINUTE,
                TidalWindow236Layout.TO_HOUR,
                TidalWindow236Layout.TO_MINUTE,
                TidalWindow236Layout.CURRENT_DIRECTION_DEG,
                TidalWindow236Layout.CURRENT_SPEED);
        int position = TidalWindow236Layout.LONGITUDE_E4MIN.end();
        return new Form(scaled)
                .number("month", TidalWindows236Layout.MONTH)
                .number("day", TidalWindows236Layout.DAY)
                .member(
                        "tidals",
                        0,
                        (bits, out) -> windows(
                                bits,
                                TidalWindows236Layout.WINDOWS_START,
                                TidalWindows236Layout.WINDOWS_STRIDE,
                                position,
                                window,
                                out));
    }

    /** When a place can be passed, and the current there. */
    private static Form passing(
            Form form,
            UnsignedField fromHour,
            UnsignedField fromMinute,
            UnsignedField toHour,
            UnsignedField toMinute,
            UnsignedField currentDirection_deg,
            UnsignedField currentSpeed_e1kn) {
        return form.number("from_hour", fromHour)
                .number("from_min", fromMinute)
                .number("to_hour", toHour)
                .number("to_min", toMinute)
                .number("cdir", currentDirection_deg)
                .tenths("cspeed", currentSpeed_e1kn);
    }

    /** All windows of which at least the first {@code least} bits, the position, are there. */
    private static void windows(PayloadBits bits, int from, int stride, int least, Form window, Text out) {
        PayloadBits part = Scratch.part();
        out.raw('[');
        for (int start = from; start + least <= bits.bitCount(); start += stride) {
            part.copy(bits, start, start + stride);
            out.comma(start > from);
            window.writeObject(part, out);
        }
        out.raw(']');
    }
}
