package org.hawser.sea;

/** A place as a vector of length 1 from the centre of a sphere, so that distances need no special case anywhere on the earth. */
public record UnitVector(double x, double y, double z) {

    /** The vector to a place by its geodetic coordinates, taken as those of a sphere. */
    public static UnitVector of(Position place) {
        double latitude = StrictMath.toRadians(place.latitude_deg());
        double longitude = StrictMath.toRadians(place.longitude_deg());
        double cos = StrictMath.cos(latitude);
        return new UnitVector(
                cos * StrictMath.cos(longitude), cos * StrictMath.sin(longitude), StrictMath.sin(latitude));
    }

    /** Square of the straight line between the two, which grows with the angle. */
    public double chordSquared(double otherX, double otherY, double otherZ) {
        double dx = x - otherX;
        double dy = y - otherY;
        double dz = z - otherZ;
        return dx * dx + dy * dy + dz * dz;
    }

    /** The angle between the two in radians, exact also where they are close. */
    public double angleTo(UnitVector other) {
        return angleOfChord(StrictMath.sqrt(chordSquared(other.x, other.y, other.z)));
    }

    /** The angle in radians that a straight line of this length spans. */
    public static double angleOfChord(double chord) {
        return 2 * StrictMath.asin(Math.min(1, chord / 2));
    }
}
