package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.StaticReportLayout;

/** The static data report of class B, message 24. Its parts stand together where both came, else each alone with {@code part}. */
final class StaticReportForms {

    final Form partA;
    final Form partB;
    private final Form craft;
    private final Form loneA;
    private final Form loneB;
    private final Form loneCraft;
    private final Form undefined;

    StaticReportForms(boolean scaled) {
        partA = name(new Form(scaled));
        partB = identity(new Form(scaled), false);
        craft = identity(new Form(scaled), true);
        loneA = name(part(new Form(scaled), "A"));
        loneB = identity(part(new Form(scaled), "B"), false);
        loneCraft = identity(part(new Form(scaled), "B"), true);
        undefined = BinaryForms.dataFrom(
                new Form(scaled).number("part", StaticReportLayout.PART), StaticReportLayout.PART.end());
    }

    /** Part B behind part A. */
    Form behindA(int mmsi) {
        return StaticReportLayout.isCraftOfParentShip(mmsi) ? craft : partB;
    }

    /** A part without the other. */
    Form alone(PayloadBits bits, int mmsi) {
        return switch (StaticReportLayout.PART.read(bits)) {
            case StaticReportLayout.PART_A -> loneA;
            case StaticReportLayout.PART_B -> StaticReportLayout.isCraftOfParentShip(mmsi) ? loneCraft : loneB;
            default -> undefined;
        };
    }

    private static Form part(Form form, String letter) {
        return form.member("part", 0, (bits, out) -> out.string(letter));
    }

    private static Form name(Form form) {
        return form.text("shipname", StaticReportLayout.NAME);
    }

    /** gpsd reads the vendor's id as seven characters, over the unit's model and serial number. */
    private static Form identity(Form form, boolean craft) {
        form.words("shiptype", StaticReportLayout.SHIP_TYPE, Words.SHIP_TYPE)
                .text("vendorid", StaticReportLayout.UNDIVIDED_VENDOR_ID)
                .number("model", StaticReportLayout.UNIT_MODEL)
                .number("serial", StaticReportLayout.UNIT_SERIAL_NUMBER)
                .text("callsign", StaticReportLayout.CALL_SIGN);
        if (craft) {
            form.number("mothership_mmsi", StaticReportLayout.MOTHERSHIP_MMSI);
        } else {
            form.dimensions(StaticReportLayout.DIMENSIONS);
        }
        return form.words("epfd", StaticReportLayout.POSITION_FIXING_DEVICE, Words.POSITION_FIXING_DEVICE);
    }
}
