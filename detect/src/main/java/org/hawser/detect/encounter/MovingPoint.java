package org.hawser.detect.encounter;

import org.hawser.sea.Wgs84;

/**
 * A ship on its way along the great circle between two fixes at constant speed, as a point in earth-centred coordinates.
 *
 * <p>Interpolates n-vectors (spherical linear interpolation) and lifts them to the WGS 84 ellipsoid. The straight distance
 * between two such points, at the distances of a contact, is that of the geodesic to less than a micrometre. A leg is at most
 * 0.062 rad long (2 h at 100 kn and 20 km), so the sines are series in the angle's square whose next term is below 1 mm; they need
 * no trigonometric function and give the ends of a leg exactly.
 */
final class MovingPoint {

    private long from_ms;
    private double duration_ms;
    private double ax;
    private double ay;
    private double az;
    private double bx;
    private double by;
    private double bz;
    private double angle2;

    /** Earth-centred coordinates in metres at the time last asked for. */
    double x_m;

    double y_m;
    double z_m;

    /** Mean velocity over the leg in metres a millisecond. */
    double vx;

    double vy;
    double vz;

    /** Speed along the great circle in metres a millisecond. */
    double speed;

    /** Sets the leg from n-vector {@code n[at..at+2]} at {@code from_ms} to {@code n[at+3..at+5]} at {@code to_ms}. */
    void set(long from_ms, long to_ms, double[] n, int at) {
        this.from_ms = from_ms;
        this.duration_ms = to_ms - from_ms;
        ax = n[at];
        ay = n[at + 1];
        az = n[at + 2];
        bx = n[at + 3];
        by = n[at + 4];
        bz = n[at + 5];
        angle2 = squaredAngle(n, at);
        setVelocity(to_ms);
    }

    /** Square of the angle between two n-vectors, from their chord c: 4 asin(c/2)^2 = c2 + c4/12 + c6/90 + ... */
    static double squaredAngle(double[] n, int at) {
        double dx = n[at + 3] - n[at];
        double dy = n[at + 4] - n[at + 1];
        double dz = n[at + 5] - n[at + 2];
        double chord2 = dx * dx + dy * dy + dz * dz;
        return chord2 * (1 + chord2 * (1 / 12.0 + chord2 / 90.0));
    }

    private void setVelocity(long to_ms) {
        moveTo(from_ms);
        double x0 = x_m;
        double y0 = y_m;
        double z0 = z_m;
        moveTo(to_ms);
        vx = (x_m - x0) / duration_ms;
        vy = (y_m - y0) / duration_ms;
        vz = (z_m - z0) / duration_ms;
        double chordSpeed = Math.sqrt(vx * vx + vy * vy + vz * vz);
        speed = chordSpeed * (1 + angle2 / 24);
    }

    /** Moves the point to where the ship is at {@code time_ms}, which lies within the leg. */
    void moveTo(long time_ms) {
        double f = (time_ms - from_ms) / duration_ms;
        double g = 1 - f;
        double wa = weight(g);
        double wb = weight(f);
        double nx = wa * ax + wb * bx;
        double ny = wa * ay + wb * by;
        double nz = wa * az + wb * bz;
        double radius_m = Wgs84.primeVerticalRadius_m(nz);
        x_m = radius_m * nx;
        y_m = radius_m * ny;
        z_m = radius_m * (1 - Wgs84.E2) * nz;
    }

    /** sin(f t) / sin(t) = f (1 + t2 (1 - f2) / 6 + t4 (7 - 10 f2 + 3 f4) / 360 + ...). */
    private double weight(double f) {
        double f2 = f * f;
        return f * (1 + angle2 * ((1 - f2) / 6 + angle2 * (7 - 10 * f2 + 3 * f2 * f2) / 360));
    }

    static double distance_m(MovingPoint a, MovingPoint b) {
        double dx = a.x_m - b.x_m;
        double dy = a.y_m - b.y_m;
        double dz = a.z_m - b.z_m;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
