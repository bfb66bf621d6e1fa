package org.hawser.ais.gpsd;

import org.hawser.ais.PayloadBits;
import org.hawser.ais.UnsignedField;
import org.hawser.ais.application.AreaNoticeLayout;
import org.hawser.ais.application.NoticeTypes;
import org.hawser.ais.application.SubAreaLayout;

/**
 * Area notices, DAC 1, FI 22 and 23, of which gpsd writes the bare data. The names are those of its other messages where there are
 * some. Distances are in metres, the scale factor applied, angles in degrees; unscaled they stand as sent.
 */
final class NoticeForms {

    /** Values of {@link SubAreaLayout#SHAPE}. */
    private static final int CIRCLE = 0;

    private static final int RECTANGLE = 1;
    private static final int SECTOR = 2;
    private static final int POLYLINE = 3;
    private static final int POLYGON = 4;
    private static final int TEXT = 5;
    private static final int SHAPES = 6;

    private NoticeForms() {}

    static Form areaNotice(boolean scaled) {
        Form[] shapes = shapes(scaled);
        Form form = new Form(scaled)
                .number("linkage", AreaNoticeLayout.LINKAGE)
                .number("notice", AreaNoticeLayout.NOTICE_TYPE)
                .member(
                        "notice_text",
                        AreaNoticeLayout.NOTICE_TYPE.end(),
                        (bits, out) -> out.string(NoticeTypes.text(AreaNoticeLayout.NOTICE_TYPE.read(bits))));
        Times.monthToMinute(
                form,
                "start",
                AreaNoticeLayout.MONTH,
                AreaNoticeLayout.DAY,
                AreaNoticeLayout.HOUR,
                AreaNoticeLayout.MINUTE);
        return form.number("duration", AreaNoticeLayout.DURATION_MIN)
                .member("areas", 0, (bits, out) -> areas(bits, shapes, out));
    }

    private static void areas(PayloadBits bits, Form[] shapes, Text out) {
        PayloadBits part = Scratch.part();
        out.raw('[');
        for (int i = 0; i < AreaNoticeLayout.count(bits); i++) {
            int start = AreaNoticeLayout.SUB_AREAS_START + i * AreaNoticeLayout.SUB_AREAS_STRIDE;
            part.copy(bits, start, start + AreaNoticeLayout.SUB_AREAS_STRIDE);
            out.comma(i > 0);
            int shape = Math.min(SubAreaLayout.SHAPE.read(part), SHAPES);
            shapes[shape].writeObject(part, out);
        }
        out.raw(']');
    }

    private static Form[] shapes(boolean scaled) {
        Form[] shapes = new Form[SHAPES + 1];
        shapes[CIRCLE] = distance(place(shape(scaled, "circle")), "radius", SubAreaLayout.RADIUS);
        shapes[RECTANGLE] = distance(
                        distance(place(shape(scaled, "rectangle")), "east", SubAreaLayout.EAST),
                        "north",
                        SubAreaLayout.NORTH)
                .number("orientation", SubAreaLayout.ORIENTATION_DEG);
        shapes[SECTOR] = distance(place(shape(scaled, "sector")), "radius", SubAreaLayout.RADIUS)
                .number("left", SubAreaLayout.LEFT_DEG)
                .number("right", SubAreaLayout.RIGHT_DEG);
        shapes[POLYLINE] = line(shape(scaled, "polyline"));
        shapes[POLYGON] = line(shape(scaled, "polygon"));
        shapes[TEXT] = shape(scaled, "text").text("text", SubAreaLayout.TEXT);
        shapes[SHAPES] = BinaryForms.dataFrom(shape(scaled, "undefined"), 0);
        return shapes;
    }

    private static Form shape(boolean scaled, String name) {
        return new Form(scaled).member("shape", 0, (bits, out) -> out.string(name));
    }

    private static Form place(Form form) {
        if (!form.isScaled()) {
            form.number("scale", SubAreaLayout.SCALE_FACTOR);
        }
        return form.degrees6("lon", SubAreaLayout.LONGITUDE_E3MIN)
                .degrees6("lat", SubAreaLayout.LATITUDE_E3MIN)
                .number("precision", SubAreaLayout.PRECISION);
    }

    private static Form distance(Form form, String name, UnsignedField field) {
        return form.isScaled()
                ? form.member(name, field.end(), (bits, out) -> out.number(metres(bits, field)))
                : form.number(name, field);
    }

    private static int metres(PayloadBits bits, UnsignedField field) {
        return times(bits, field.read(bits));
    }

    /** Steps up to the first that is not there. */
    private static Form line(Form form) {
        if (!form.isScaled()) {
            form.number("scale", SubAreaLayout.SCALE_FACTOR);
        }
        boolean scaled = form.isScaled();
        return form.member("points", 0, (bits, out) -> points(bits, scaled, out));
    }

    private static void points(PayloadBits bits, boolean scaled, Text out) {
        out.raw('[');
        for (int i = 0; i < SubAreaLayout.POINTS; i++) {
            int bearing_halfDeg = SubAreaLayout.BEARING.read(bits, i);
            if (bearing_halfDeg == SubAreaLayout.BEARING.first().notAvailable()) {
                break;
            }
            out.comma(i > 0);
            point(bits, bearing_halfDeg, SubAreaLayout.DISTANCE.read(bits, i), scaled, out);
        }
        out.raw(']');
    }

    private static void point(PayloadBits bits, int bearing_halfDeg, int distance, boolean scaled, Text out) {
        out.raw("{\"bearing\":");
        if (scaled) {
            out.decimal(5L * bearing_halfDeg, 1);
        } else {
            out.number(bearing_halfDeg);
        }
        out.raw(",\"distance\":");
        out.number(scaled ? times(bits, distance) : distance);
        out.raw('}');
    }

    /** The scale factor applied. */
    private static int times(PayloadBits bits, int distance) {
        int metres = distance;
        for (int i = SubAreaLayout.SCALE_FACTOR.read(bits); i > 0; i--) {
            metres *= 10;
        }
        return metres;
    }
}
