package org.hawser.sim.demo;

import java.util.Arrays;
import java.util.List;
import org.hawser.sim.motion.Kinematics;
import org.hawser.sim.motion.Route;
import org.hawser.sim.ship.Ship;

/** The true tracks of all ships, minute by minute, and the definition of an encounter in its plainest form. */
final class SeaSamples {

    static final double STEP_s = 60;
    private static final double CONTACT_m = 500;
    private static final int LEAST_SAMPLES = 120;

    private final Kinematics[][] tracks;

    SeaSamples(List<Ship> ships, double duration_s) {
        int samples = (int) (duration_s / STEP_s) + 1;
        tracks = new Kinematics[ships.size()][samples];
        for (int s = 0; s < ships.size(); s++) {
            for (int i = 0; i < samples; i++) {
                tracks[s][i] = ships.get(s).antenna(i * STEP_s);
            }
        }
    }

    Kinematics[] track(int ship) {
        return tracks[ship];
    }

    /** Good to a metre for ships that are close. */
    static double distance_m(Kinematics a, Kinematics b) {
        double north_m = (a.latitude_deg() - b.latitude_deg()) * 110_800;
        double east_m = (a.longitude_deg() - b.longitude_deg())
                * 111_400
                * StrictMath.cos(StrictMath.toRadians(a.latitude_deg()));
        return StrictMath.hypot(north_m, east_m);
    }

    /** Whether two ships' tracks alone make an encounter: 500 m, 2 h, and 2 kn; or 5 kn and 0.5 kn relative to each other. */
    boolean meet(int a, int b) {
        int[] contact = java.util.stream.IntStream.range(0, tracks[a].length)
                .filter(i -> distance_m(tracks[a][i], tracks[b][i]) <= CONTACT_m)
                .toArray();
        if (contact.length < LEAST_SAMPLES) {
            return false;
        }
        double speed_kn = Math.max(medianSpeed_kn(a, contact), medianSpeed_kn(b, contact));
        return speed_kn < 2 || (speed_kn < 5 && medianRelative_kn(a, b, contact) < 0.5);
    }

    private double medianSpeed_kn(int ship, int[] contact) {
        return median(Arrays.stream(contact)
                .mapToDouble(i -> tracks[ship][i].speed_ms())
                .toArray());
    }

    private double medianRelative_kn(int a, int b, int[] contact) {
        return median(Arrays.stream(contact)
                .mapToDouble(i -> StrictMath.hypot(
                        tracks[a][i].east_ms() - tracks[b][i].east_ms(),
                        tracks[a][i].north_ms() - tracks[b][i].north_ms()))
                .toArray());
    }

    private static double median(double[] speeds_ms) {
        Arrays.sort(speeds_ms);
        return speeds_ms[speeds_ms.length / 2] / Route.KNOT_ms;
    }
}
