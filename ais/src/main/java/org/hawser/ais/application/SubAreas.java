package org.hawser.ais.application;

import static org.hawser.ais.application.SubAreaLayout.BEARING;
import static org.hawser.ais.application.SubAreaLayout.DISTANCE;
import static org.hawser.ais.application.SubAreaLayout.EAST;
import static org.hawser.ais.application.SubAreaLayout.LATITUDE_E3MIN;
import static org.hawser.ais.application.SubAreaLayout.LEFT_DEG;
import static org.hawser.ais.application.SubAreaLayout.LONGITUDE_E3MIN;
import static org.hawser.ais.application.SubAreaLayout.NORTH;
import static org.hawser.ais.application.SubAreaLayout.ORIENTATION_DEG;
import static org.hawser.ais.application.SubAreaLayout.PRECISION;
import static org.hawser.ais.application.SubAreaLayout.RADIUS;
import static org.hawser.ais.application.SubAreaLayout.RIGHT_DEG;
import static org.hawser.ais.application.SubAreaLayout.SCALE_FACTOR;
import static org.hawser.ais.application.SubAreaLayout.SHAPE;

import java.util.ArrayList;
import java.util.List;
import org.hawser.ais.BinaryData;
import org.hawser.ais.PayloadBits;

/** Sub-areas of bits and back. */
final class SubAreas {

    private SubAreas() {}

    static SubArea read(PayloadBits bits) {
        int shape = SHAPE.read(bits);
        int scale = SCALE_FACTOR.read(bits);
        return switch (shape) {
            case SubArea.CIRCLE ->
                new SubArea.Circle(
                        scale,
                        LONGITUDE_E3MIN.read(bits),
                        LATITUDE_E3MIN.read(bits),
                        PRECISION.read(bits),
                        RADIUS.read(bits));
            case SubArea.RECTANGLE ->
                new SubArea.Rectangle(
                        scale,
                        LONGITUDE_E3MIN.read(bits),
                        LATITUDE_E3MIN.read(bits),
                        PRECISION.read(bits),
                        EAST.read(bits),
                        NORTH.read(bits),
                        ORIENTATION_DEG.read(bits));
            case SubArea.SECTOR ->
                new SubArea.Sector(
                        scale,
                        LONGITUDE_E3MIN.read(bits),
                        LATITUDE_E3MIN.read(bits),
                        PRECISION.read(bits),
                        RADIUS.read(bits),
                        LEFT_DEG.read(bits),
                        RIGHT_DEG.read(bits));
            case SubArea.POLYLINE -> new SubArea.Polyline(scale, legs(bits));
            case SubArea.POLYGON -> new SubArea.Polygon(scale, legs(bits));
            case SubArea.TEXT -> new SubArea.Text(SubAreaLayout.TEXT.read(bits));
            default -> new SubArea.Reserved(shape, BinaryData.of(bits, SHAPE.end(), SubAreaLayout.BITS));
        };
    }

    /** The legs up to the last that has a length. */
    private static List<SubArea.Leg> legs(PayloadBits bits) {
        List<SubArea.Leg> legs = new ArrayList<>(SubAreaLayout.POINTS);
        int count = SubAreaLayout.POINTS;
        while (count > 0 && DISTANCE.read(bits, count - 1) == 0) {
            count--;
        }
        for (int i = 0; i < count; i++) {
            legs.add(new SubArea.Leg(BEARING.read(bits, i), DISTANCE.read(bits, i)));
        }
        return legs;
    }

    static void write(SubArea area, PayloadBits bits) {
        bits.clear(SubAreaLayout.BITS);
        switch (area) {
            case SubArea.Placed placed -> writePlaced(placed, bits);
            case SubArea.Polyline line -> writeLegs(SubArea.POLYLINE, line.scaleFactor(), line.legs(), bits);
            case SubArea.Polygon polygon -> writeLegs(SubArea.POLYGON, polygon.scaleFactor(), polygon.legs(), bits);
            case SubArea.Text text -> {
                SHAPE.write(bits, SubArea.TEXT);
                SubAreaLayout.TEXT.write(bits, text.text());
            }
            case SubArea.Reserved reserved -> {
                SHAPE.write(bits, reserved.shape());
                reserved.data().writeTo(bits, SHAPE.end());
            }
        }
    }

    private static void writePlaced(SubArea.Placed area, PayloadBits bits) {
        SCALE_FACTOR.write(bits, area.scaleFactor());
        LONGITUDE_E3MIN.write(bits, area.longitude_e3min());
        LATITUDE_E3MIN.write(bits, area.latitude_e3min());
        PRECISION.write(bits, area.precision());
        switch (area) {
            case SubArea.Circle circle -> {
                SHAPE.write(bits, SubArea.CIRCLE);
                RADIUS.write(bits, circle.radius());
            }
            case SubArea.Rectangle rectangle -> {
                SHAPE.write(bits, SubArea.RECTANGLE);
                EAST.write(bits, rectangle.east());
                NORTH.write(bits, rectangle.north());
                ORIENTATION_DEG.write(bits, rectangle.orientation_deg());
            }
            case SubArea.Sector sector -> {
                SHAPE.write(bits, SubArea.SECTOR);
                RADIUS.write(bits, sector.radius());
                LEFT_DEG.write(bits, sector.left_deg());
                RIGHT_DEG.write(bits, sector.right_deg());
            }
        }
    }

    private static void writeLegs(int shape, int scaleFactor, List<SubArea.Leg> legs, PayloadBits bits) {
        SHAPE.write(bits, shape);
        SCALE_FACTOR.write(bits, scaleFactor);
        for (int i = 0; i < SubAreaLayout.POINTS; i++) {
            boolean there = i < legs.size();
            BEARING.write(
                    bits,
                    i,
                    there ? legs.get(i).bearing_halfDegrees() : BEARING.first().notAvailable());
            DISTANCE.write(bits, i, there ? legs.get(i).distance() : 0);
        }
    }
}
