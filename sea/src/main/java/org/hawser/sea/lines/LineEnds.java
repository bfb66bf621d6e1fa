package org.hawser.sea.lines;

import java.util.Arrays;
import org.hawser.sea.Geocentric;

/** Collects lines between points of the surface, long ones cut into pieces so that none runs more than 2 m below it. */
public final class LineEnds {

    /** A chord of this length has a sagitta of 2 m. */
    private static final double LONGEST_m = 10_000;

    private double[] ends;
    private short[] owners;
    private int lines;

    /** @param expected about how many lines there will be */
    public LineEnds(int expected) {
        ends = new double[6 * expected];
        owners = new short[expected];
    }

    /** Adds the line from a to b, in geocentric metres, which belongs to {@code owner}. */
    public void add(double ax, double ay, double az, double bx, double by, double bz, int owner) {
        double dx = bx - ax;
        double dy = by - ay;
        double dz = bz - az;
        int pieces = (int) Math.ceil(Math.sqrt(dx * dx + dy * dy + dz * dz) / LONGEST_m);
        if (pieces <= 1) {
            put(ax, ay, az, bx, by, bz, owner);
            return;
        }
        Geocentric from = new Geocentric(ax, ay, az);
        for (int i = 1; i <= pieces; i++) {
            double part = i / (double) pieces;
            Geocentric to = Geocentric.onSurface(ax + part * dx, ay + part * dy, az + part * dz);
            put(from.x_m(), from.y_m(), from.z_m(), to.x_m(), to.y_m(), to.z_m(), owner);
            from = to;
        }
    }

    private void put(double ax, double ay, double az, double bx, double by, double bz, int owner) {
        if (lines == owners.length) {
            owners = Arrays.copyOf(owners, 2 * lines + 1);
            ends = Arrays.copyOf(ends, 6 * owners.length);
        }
        int at = 6 * lines;
        ends[at] = ax;
        ends[at + 1] = ay;
        ends[at + 2] = az;
        ends[at + 3] = bx;
        ends[at + 4] = by;
        ends[at + 5] = bz;
        owners[lines++] = (short) owner;
    }

    /** x, y, z of both ends of each line, and room behind the last. */
    public double[] values() {
        return ends;
    }

    /** By line. */
    public short[] owners() {
        return Arrays.copyOf(owners, lines);
    }
}
