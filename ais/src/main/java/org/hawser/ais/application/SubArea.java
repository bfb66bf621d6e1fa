package org.hawser.ais.application;

import java.util.List;
import java.util.OptionalDouble;
import org.hawser.ais.BinaryData;
import org.hawser.ais.PayloadBits;
import org.jspecify.annotations.Nullable;

/**
 * A part of an area notice: see {@link SubAreaLayout} for the meaning of each value. Distances are raw, those with {@code _m} scaled.
 */
public sealed interface SubArea {

    int CIRCLE = 0;
    int RECTANGLE = 1;
    int SECTOR = 2;
    int POLYLINE = 3;
    int POLYGON = 4;
    int TEXT = 5;

    /** One that stands at a position of its own. */
    sealed interface Placed extends SubArea {

        int scaleFactor();

        int longitude_e3min();

        int latitude_e3min();

        int precision();

        /** Degrees, east positive. */
        default OptionalDouble longitude_deg() {
            return Scale.LONGITUDE_E3MIN.of(longitude_e3min());
        }

        /** Degrees, north positive. */
        default OptionalDouble latitude_deg() {
            return Scale.LATITUDE_E3MIN.of(latitude_e3min());
        }
    }

    /** A circle, or a point where the radius is 0. */
    record Circle(int scaleFactor, int longitude_e3min, int latitude_e3min, int precision, int radius)
            implements Placed {

        public int radius_m() {
            return scaled(radius, scaleFactor);
        }
    }

    /** A rectangle, or a line where one of its sizes is 0. */
    record Rectangle(
            int scaleFactor,
            int longitude_e3min,
            int latitude_e3min,
            int precision,
            int east,
            int north,
            int orientation_deg)
            implements Placed {

        public int east_m() {
            return scaled(east, scaleFactor);
        }

        public int north_m() {
            return scaled(north, scaleFactor);
        }
    }

    /** A sector of a circle, from its left boundary clockwise to its right one. */
    record Sector(
            int scaleFactor,
            int longitude_e3min,
            int latitude_e3min,
            int precision,
            int radius,
            int left_deg,
            int right_deg)
            implements Placed {

        public int radius_m() {
            return scaled(radius, scaleFactor);
        }
    }

    /**
     * The way from one point to the next.
     *
     * @param bearing_halfDegrees 720: not available
     */
    record Leg(int bearing_halfDegrees, int distance) {

        /** Degrees from true north; empty where not available. */
        public OptionalDouble bearing_deg() {
            return new Scale(0, 719, 0, 1, 2).of(bearing_halfDegrees);
        }

        /** @param scaleFactor that of the line */
        public int distance_m(int scaleFactor) {
            return scaled(distance, scaleFactor);
        }
    }

    /** A line that goes on from the point before, or from where the polyline before it ends. */
    record Polyline(int scaleFactor, List<Leg> legs) implements SubArea {

        /** @throws IllegalArgumentException for more than four legs and for a last one of no length, which is no point */
        public Polyline {
            legs = requireLegs(legs);
        }
    }

    /** An area that begins and ends at the point before. */
    record Polygon(int scaleFactor, List<Leg> legs) implements SubArea {

        /** @throws IllegalArgumentException for more than four legs and for a last one of no length, which is no point */
        public Polygon {
            legs = requireLegs(legs);
        }
    }

    /** A text to the notice. */
    record Text(@Nullable String text) implements SubArea {}

    /**
     * A shape that the circular reserves.
     *
     * @param shape 6 or 7
     * @param data the 84 bits behind it
     */
    record Reserved(int shape, BinaryData data) implements SubArea {

        /** @throws IllegalArgumentException for a shape that has a record of its own, and for data of another length */
        public Reserved {
            if (shape <= TEXT || data.bitCount() != SubAreaLayout.BITS - SubAreaLayout.SHAPE.end()) {
                throw new IllegalArgumentException("shape " + shape + " with " + data.bitCount() + " bits");
            }
        }
    }

    /** A sub-area of its bits. */
    static SubArea read(PayloadBits bits) {
        return SubAreas.read(bits);
    }

    /** Makes {@code bits} those of this sub-area. */
    default void writeTo(PayloadBits bits) {
        SubAreas.write(this, bits);
    }

    private static List<Leg> requireLegs(List<Leg> legs) {
        if (legs.size() > SubAreaLayout.POINTS
                || (!legs.isEmpty() && legs.getLast().distance() == 0)) {
            throw new IllegalArgumentException("at most four legs, the last not of length 0: " + legs);
        }
        return List.copyOf(legs);
    }

    private static int scaled(int distance, int scaleFactor) {
        return switch (scaleFactor) {
            case 0 -> distance;
            case 1 -> 10 * distance;
            case 2 -> 100 * distance;
            default -> 1000 * distance;
        };
    }
}
