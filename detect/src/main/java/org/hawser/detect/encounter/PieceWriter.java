package org.hawser.detect.encounter;

import org.hawser.sea.Wgs84;

/** Measures a contact and writes it as pieces, cut at whole intervals of ten minutes. */
final class PieceWriter {

    private static final double CENTIKN_PER_M_PER_MS = 1000 * 3600 / 1852.0 * 100;
    private static final double NANO = 1e9;
    private static final double MM_PER_M = 1000;

    void write(long pair, long from_ms, long to_ms, MovingPoint low, MovingPoint high, PieceBuffer out) {
        long start_ms = from_ms;
        while (start_ms < to_ms) {
            long interval = Math.floorDiv(start_ms, PieceBuffer.INTERVAL_MS);
            long end_ms = Math.min(to_ms, (interval + 1) * PieceBuffer.INTERVAL_MS);
            piece(pair, start_ms, end_ms, low, high, out);
            start_ms = end_ms;
        }
    }

    private static void piece(long pair, long from_ms, long to_ms, MovingPoint low, MovingPoint high, PieceBuffer out) {
        int at = out.grow();
        out.set(at, PieceBuffer.PAIR, pair);
        out.set(at, PieceBuffer.FROM, from_ms);
        out.set(at, PieceBuffer.TO, to_ms);
        out.set(at, PieceBuffer.SPEED_LOW, centiKn(low.speed));
        out.set(at, PieceBuffer.SPEED_HIGH, centiKn(high.speed));
        out.set(at, PieceBuffer.RELATIVE_SPEED, centiKn(relativeSpeed(low, high)));
        least(at, from_ms, to_ms, low, high, out);
        long middle_ms = from_ms + ((to_ms - from_ms) >> 1);
        out.set(at, PieceBuffer.DISTANCE, distance_mm(middle_ms, low, high));
        place(at, low, high, out);
    }

    /** The middle between the ships as they stand, as an n-vector; exact on the ellipsoid itself. */
    private static void place(int at, MovingPoint low, MovingPoint high, PieceBuffer out) {
        double x = low.x_m + high.x_m;
        double y = low.y_m + high.y_m;
        double z = (low.z_m + high.z_m) / (1 - Wgs84.E2);
        double length = Math.sqrt(x * x + y * y + z * z);
        out.set(at, PieceBuffer.X, Math.round(x / length * NANO));
        out.set(at, PieceBuffer.Y, Math.round(y / length * NANO));
        out.set(at, PieceBuffer.Z, Math.round(z / length * NANO));
    }

    /** The least of the distances at both ends and at the closest approach of the two mean velocities. */
    private static void least(int at, long from_ms, long to_ms, MovingPoint low, MovingPoint high, PieceBuffer out) {
        long closest_ms = closestApproach_ms(from_ms, to_ms, low, high);
        out.set(at, PieceBuffer.LEAST_DISTANCE, distance_mm(from_ms, low, high));
        out.set(at, PieceBuffer.LEAST_TIME, from_ms);
        keepLess(at, closest_ms, distance_mm(closest_ms, low, high), out);
        keepLess(at, to_ms, distance_mm(to_ms, low, high), out);
    }

    private static void keepLess(int at, long time_ms, long distance_mm, PieceBuffer out) {
        if (distance_mm < out.get(at, PieceBuffer.LEAST_DISTANCE)) {
            out.set(at, PieceBuffer.LEAST_DISTANCE, distance_mm);
            out.set(at, PieceBuffer.LEAST_TIME, time_ms);
        }
    }

    private static long closestApproach_ms(long from_ms, long to_ms, MovingPoint low, MovingPoint high) {
        low.moveTo(from_ms);
        high.moveTo(from_ms);
        double vx = high.vx - low.vx;
        double vy = high.vy - low.vy;
        double vz = high.vz - low.vz;
        double speed2 = vx * vx + vy * vy + vz * vz;
        if (speed2 == 0) {
            return from_ms;
        }
        double closing = (low.x_m - high.x_m) * vx + (low.y_m - high.y_m) * vy + (low.z_m - high.z_m) * vz;
        double after_ms = Math.max(0, Math.min(closing / speed2, (double) (to_ms - from_ms)));
        return from_ms + Math.round(after_ms);
    }

    private static long distance_mm(long time_ms, MovingPoint low, MovingPoint high) {
        low.moveTo(time_ms);
        high.moveTo(time_ms);
        return Math.round(MovingPoint.distance_m(low, high) * MM_PER_M);
    }

    private static double relativeSpeed(MovingPoint low, MovingPoint high) {
        double dx = low.vx - high.vx;
        double dy = low.vy - high.vy;
        double dz = low.vz - high.vz;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private static long centiKn(double m_per_ms) {
        return Math.round(m_per_ms * CENTIKN_PER_M_PER_MS);
    }
}
