package org.hawser.sea.lines;

import org.hawser.sea.Geocentric;

/** One question for the line nearest to a place: the nearest so far, and the place on it. */
public final class LineSearch {

    public static final int NONE = -1;

    final double x_m;
    final double y_m;
    final double z_m;
    private double square;
    private int line = NONE;
    private double foundX_m;
    private double foundY_m;
    private double foundZ_m;

    /** @param limit_m lines as far as this straight through the earth, or farther, are not looked for */
    public LineSearch(Geocentric here, double limit_m) {
        this.x_m = here.x_m();
        this.y_m = here.y_m();
        this.z_m = here.z_m();
        this.square = limit_m * limit_m;
    }

    /** Square of the distance to the nearest line so far, or of the limit. */
    public double square() {
        return square;
    }

    /** The nearest line so far, or {@link #NONE}. */
    public int line() {
        return line;
    }

    void line(double[] ends, int number) {
        int i = number * 6;
        double ax = ends[i] - x_m;
        double ay = ends[i + 1] - y_m;
        double az = ends[i + 2] - z_m;
        double bx = ends[i + 3] - ends[i];
        double by = ends[i + 4] - ends[i + 1];
        double bz = ends[i + 5] - ends[i + 2];
        double length = bx * bx + by * by + bz * bz;
        double part = length == 0 ? 0 : Math.clamp(-(ax * bx + ay * by + az * bz) / length, 0.0, 1.0);
        double dx = ax + part * bx;
        double dy = ay + part * by;
        double dz = az + part * bz;
        double its = dx * dx + dy * dy + dz * dz;
        if (its < square) {
            square = its;
            line = number;
            foundX_m = x_m + dx;
            foundY_m = y_m + dy;
            foundZ_m = z_m + dz;
        }
    }

    /** The place found, raised to the surface: a line runs a little below it. */
    public Geocentric found() {
        return Geocentric.onSurface(foundX_m, foundY_m, foundZ_m);
    }

    /** Along the surface; see {@link Geocentric#alongSurface_m}. */
    public double distance_m() {
        Geocentric there = found();
        return Geocentric.alongSurface_m(
                StrictMath.sqrt(new Geocentric(x_m, y_m, z_m).squareTo(there.x_m(), there.y_m(), there.z_m())));
    }
}
