package org.hawser.ais.gpsd;

import org.hawser.ais.UnsignedField;

/** Times in the fields that AIS has for them; what is not available stands as sent, as in {@code 00-00T24:60Z}. */
final class Times {

    private Times() {}

    /** {@code MM-DDThh:mmZ}. */
    static void monthToMinute(
            Form form, String name, UnsignedField month, UnsignedField day, UnsignedField hour, UnsignedField minute) {
        form.member(name, minute.end(), (bits, out) -> {
            out.quote();
            out.digits(month.read(bits), 2);
            out.raw('-');
            out.digits(day.read(bits), 2);
            out.raw('T');
            out.digits(hour.read(bits), 2);
            out.raw(':');
            out.digits(minute.read(bits), 2);
            out.raw('Z');
            out.quote();
        });
    }

    /** {@code DDThh:mmZ}. */
    static void dayToMinute(Form form, String name, UnsignedField day, UnsignedField hour, UnsignedField minute) {
        form.member(name, minute.end(), (bits, out) -> {
            out.quote();
            out.digits(day.read(bits), 2);
            out.raw('T');
            out.digits(hour.read(bits), 2);
            out.raw(':');
            out.digits(minute.read(bits), 2);
            out.raw('Z');
            out.quote();
        });
    }
}
