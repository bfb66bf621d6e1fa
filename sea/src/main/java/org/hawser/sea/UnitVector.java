package org.hawser.sea;

/** A place as a vector of length 1 from the centre of a sphere, so that distances need no special case anywhere on the earth. */
record UnitVector(double x, double y, double z) {

    static UnitVector of(Position place) {
        double latitude = StrictMath.toRadians(place.latitude_deg());
        double longitude = StrictMath.toRadians(place.longitude_deg());
        double cos = StrictMath.cos(latitude);
        return new UnitVector(
                cos * StrictMath.cos(longitude), cos * StrictMath.sin(longitude), StrictMath.sin(latitude));
    }

    /** Square of the straight line between the two, which grows with the angle. */
    double chordSquared(double otherX, double otherY, double otherZ) {
        double dx = x - otherX;
        double dy = y - otherY;
        double dz = z - otherZ;
        return dx * dx + dy * dy + dz * dz;
    }

    /** The angle between the two in radians, exact also where they are close. */
    double angleTo(UnitVector other) {
        return angleOfChord(StrictMath.sqrt(chordSquared(other.x, other.y, other.z)));
    }

    static double angleOfChord(double chord) {
        return 2 * StrictMath.asin(Math.min(1, chord / 2));
    }
}
